import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rowBatches } from '../../../src/cli/input/row-batches.ts'
import type { SourceLayout } from '../../../src/cli/input/source.ts'
import { en } from '../../../src/messages/en.ts'
import { zhCN } from '../../../src/messages/zh-cn.ts'
import { customerModel } from '../../../src/model/customer-model.ts'
import { headerIndex } from '../../../src/pipeline/headers.ts'
import { csvLayoutOf, csvRowReader } from '../../../src/pipeline/input/csv-rows.ts'
import type { RowReader } from '../../../src/pipeline/input/input-row.ts'
import { jsonRowReader, ndjsonRowReader } from '../../../src/pipeline/input/json-rows.ts'
import { rowsIn } from '../../../src/pipeline/input/rows-of.ts'
import { batchRows } from './batch-rows.ts'

const index = headerIndex(customerModel, [zhCN, en])
const head = '客户全称,备注\n'
const table = csvLayoutOf(head, customerModel, index)
if (!table) throw new Error('The headers should be known')

async function* piecesOf(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size)
}

async function readInBatches(text: string, size: number, layout: SourceLayout): Promise<unknown[]> {
  const rows = []
  for await (const batch of rowBatches(piecesOf(text, size), layout))
    rows.push(...batchRows(structuredClone(batch), layout))
  return rows
}

const cell = fc.oneof(fc.constantFrom('', '甲', '"', '"多\n行"', '"坏"x', '""', '="0"', '\r'), fc.string())
const line = fc.array(cell, { maxLength: 4 }).map((cells) => cells.join(','))
const json = fc.oneof(
  fc.constantFrom('{"remark":"甲"}', '', '{', '[1,2]', '\ufeff{}', '"a'),
  fc.jsonValue().map((value) => JSON.stringify(value)),
)

describe('rowBatches', () => {
  test.each<[string, SourceLayout, () => RowReader, fc.Arbitrary<string>]>([
    [
      'CSV',
      { format: 'csv', table },
      () => csvRowReader(table, customerModel),
      fc.array(line).map((lines) => head + lines.join('\n')),
    ],
    ['NDJSON', { format: 'ndjson' }, () => ndjsonRowReader(index), fc.array(json).map((lines) => lines.join('\r\n'))],
    ['JSON', { format: 'json' }, () => jsonRowReader(index), fc.array(json).map((values) => `[${values.join(',\n')}]`)],
  ])(
    'rowBatches of %s read one by one give the rows of the whole, wherever the pieces end',
    async (_, layout, reader, texts) => {
      await fc.assert(
        fc.asyncProperty(texts, fc.integer({ min: 1, max: 40 }), async (text, size) => {
          expect(await readInBatches(text, size, layout)).toEqual(rowsIn(text, reader()))
        }),
        { numRuns: 1000 },
      )
    },
  )

  test('cuts none of the rows that are too long', async () => {
    const long = 'x'.repeat(2_500_000)
    const text = `${head}甲,${long}\n乙,"${long}\n丙,丁\n`
    expect(await readInBatches(text, 65_536, { format: 'csv', table })).toEqual(
      rowsIn(text, csvRowReader(table, customerModel)),
    )
    const lines = `{}\n{"remark":"${long}"}\n{}\n`
    expect(await readInBatches(lines, 65_536, { format: 'ndjson' })).toEqual(rowsIn(lines, ndjsonRowReader(index)))
  })
})
