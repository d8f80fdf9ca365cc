import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { en } from '../../src/messages/en.ts'
import { zhCN } from '../../src/messages/zh-cn.ts'
import { customerModel } from '../../src/model/customer-model.ts'
import { csvLine } from '../../src/pipeline/csv-line.ts'
import { headerIndex } from '../../src/pipeline/headers.ts'
import { csvLayoutOf, csvRowReader } from '../../src/pipeline/input/csv-rows.ts'
import type { RowReader } from '../../src/pipeline/input/input-row.ts'
import { ndjsonRowReader } from '../../src/pipeline/input/json-rows.ts'
import { rowsIn } from '../../src/pipeline/input/rows-of.ts'
import { type ByteJudge, csvJudge, ndjsonJudge } from '../../src/pipeline/judge-bytes.ts'
import { type JudgedRow, judgeRow } from '../../src/pipeline/judge-rows.ts'
import { customerRecord } from '../arbitraries/customer-record.ts'
import { compiled, goodRecord } from '../record/records.ts'

const context = { today: '2026-11-23' }
const index = headerIndex(customerModel, [zhCN, en])
const keys = [...customerModel.order]
const head = csvLine(keys)
const layout = csvLayoutOf(head, customerModel, index)
if (!layout) throw new Error('The headers should be known')
const first = { row: 1, line: 1 }

/** What is said of each row, and how many rows were judged from their bytes. */
function judgedBy(judge: ByteJudge, bytes: Uint8Array, place = first) {
  let plain = 0
  const rows: unknown[] = []
  judge(bytes, place, (row) => {
    if ('copy' in row) plain += 1
    rows.push('copy' in row ? told(row, row, row.copy()) : told(row.source, row.judged, row.judged.value))
    return true
  })
  return { rows, plain }
}

function usually(bytes: Uint8Array, reader: RowReader) {
  return rowsIn(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), reader).map((source) => {
    const judged = judgeRow(compiled, source, context)
    return told(source, judged, judged.value)
  })
}

const told = (
  { row, line, id }: Pick<JudgedRow['source'], 'row' | 'line' | 'id'>,
  { ok, issues, tier, review }: Omit<JudgedRow['judged'], 'value'>,
  value: object,
) => ({ row, line, id, ok, value: Object.entries(value), issues, tier, review })

const csvOf = (record: Readonly<Record<string, unknown>>) =>
  csvLine(keys.map((key) => (Array.isArray(record[key]) ? record[key].join('/') : String(record[key] ?? ''))))

const usual = {
  fullName: goodRecord.fullName,
  registeredAddress: goodRecord.registeredAddress,
  industry: 'C39',
  email: 'a@example.com',
}

const forms = [
  {
    name: 'NDJSON',
    judge: ndjsonJudge(compiled, index, context),
    reader: () => ndjsonRowReader(index),
    textOf: (records: readonly object[]) => records.map((record) => `${JSON.stringify(record)}\n`).join(''),
  },
  {
    name: 'CSV',
    judge: csvJudge(compiled, layout, context),
    reader: () => csvRowReader(layout, customerModel),
    textOf: (records: readonly object[]) => head + records.map((record) => csvOf({ ...record })).join(''),
  },
] as const

describe.each(forms)('A judge of $name', ({ judge, reader, textOf }) => {
  const records = fc
    .sample(fc.tuple(customerRecord, fc.subarray(Object.keys(goodRecord), { maxLength: 3 })), {
      numRuns: 500,
      seed: 20_261_126,
    })
    // Every other one with an address and a name as most have them, so that many are plain.
    .map(([record, gone], at) => [at % 2 ? { ...record, ...usual } : record, gone] as const)
    .map(([record, gone]) => Object.fromEntries(Object.entries(record).filter(([key]) => !gone.includes(key))))
  const unchanged = new Uint8Array(Buffer.from(textOf(records)))

  test('says of plain rows what is said of them as text', () => {
    const { rows, plain } = judgedBy(judge, unchanged)
    expect(rows).toEqual(usually(unchanged, reader()))
    expect(plain).toBeGreaterThan(80)
  })

  test('says the same where bytes are changed', { timeout: 120_000 }, () => {
    let plain = 0
    for (let round = 0; round < 60; round += 1) {
      const bytes = new Uint8Array(unchanged)
      for (let at = round % 97; at < bytes.length; at += 200 + ((round * 37 + at) % 700)) {
        bytes[at] =
          round % 3 === 0 ? '",\n\r/{} '.charCodeAt(at % 8) : ((bytes[at] as number) + 1 + ((at * 31) % 255)) & 255
      }
      const mine = judgedBy(judge, bytes)
      plain += mine.plain
      const usual = usually(bytes, reader())
      if (JSON.stringify(mine.rows) !== JSON.stringify(usual)) expect(mine.rows).toEqual(usual)
    }
    expect(plain).toBeGreaterThan(400)
  })

  test('counts from the place of the first row, and ends when it is told to', () => {
    const place = { row: 9, line: 9 }
    const some = new Uint8Array(Buffer.from(textOf(records.slice(0, 5))))
    const bytes = some.subarray(Buffer.byteLength(textOf([])))
    expect(judgedBy(judge, bytes, place).rows).toMatchObject([
      { row: 9, line: 9 },
      ...[10, 11, 12, 13].map((row) => ({ row })),
    ])
    const seen: unknown[] = []
    judge(bytes, place, (row) => seen.push(row) < 3)
    expect(seen.length).toBe(3)
    judge(bytes, place, (row) => seen.push(row) < 0)
    expect(seen.length).toBe(4)
  })
})

describe('csvJudge', () => {
  const judge = csvJudge(compiled, layout, context)
  const row = csvOf({ ...goodRecord })

  test('reads rows with line breaks in their cells, and those behind them', () => {
    const long = csvOf({ ...goodRecord, remark: '一\n二' })
    const bytes = new Uint8Array(Buffer.from(head + row + long + row))
    const { rows, plain } = judgedBy(judge, bytes)
    expect(rows).toEqual(usually(bytes, csvRowReader(layout, customerModel)))
    expect(rows).toMatchObject([
      { row: 2, line: 2 },
      { row: 3, line: 3 },
      { row: 4, line: 5 },
    ])
    expect(plain).toBe(2)
  })

  test('reads as text what is doubted', () => {
    const doubtful = csvJudge(compiled, layout, context, ({ fullName }) => fullName === goodRecord.fullName)
    expect(judgedBy(doubtful, new Uint8Array(Buffer.from(head + row))).plain).toBe(0)
    expect(judgedBy(judge, new Uint8Array(Buffer.from(head + row))).plain).toBe(1)
  })
})
