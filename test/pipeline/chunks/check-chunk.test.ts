import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { zhCN } from '../../../src/messages/zh-cn.ts'
import { customerModel } from '../../../src/model/customer-model.ts'
import { type ChunkResult, checkChunk } from '../../../src/pipeline/chunks/check-chunk.ts'
import { chunkLineReader } from '../../../src/pipeline/chunks/chunk-lines.ts'
import { planChunks } from '../../../src/pipeline/chunks/plan-chunks.ts'
import { headerIndex } from '../../../src/pipeline/headers.ts'
import { csvLayoutOf, csvLineReading, csvRowReader } from '../../../src/pipeline/input/csv-rows.ts'
import type { LineReading, RowReader } from '../../../src/pipeline/input/input-row.ts'
import { ndjsonLineReading, ndjsonRowReader } from '../../../src/pipeline/input/json-rows.ts'
import { rowsIn } from '../../../src/pipeline/input/rows-of.ts'
import { judgeRow } from '../../../src/pipeline/judge-rows.ts'
import { mergeSummaries, summaryOf } from '../../../src/pipeline/summary.ts'
import { compileModel } from '../../../src/record/compile-model.ts'
import { customerRecord } from '../../arbitraries/customer-record.ts'

const compiled = compileModel(customerModel)
const context = { today: '2026-11-23' }
const index = headerIndex(customerModel, [zhCN])
const decoder = new TextDecoder()

function inChunks(text: string, chunkSize: number, reading: LineReading): ChunkResult[] {
  const file = new TextEncoder().encode(text)
  return planChunks(file.length, chunkSize).map((chunk) => {
    const reader = chunkLineReader(chunk)
    const lines = [...reader.read(file.subarray(reader.from)), ...reader.end()]
    return checkChunk(compiled, chunk, lines, {
      source: 'a',
      context,
      reading,
      decode: (bytes) => decoder.decode(bytes),
    })
  })
}

/** What one process makes of the whole text. */
function atOnce(text: string, reader: RowReader) {
  const rows = rowsIn(text, reader).map((source) => ({ source, judged: judgeRow(compiled, source, context) }))
  return {
    rows,
    summary: summaryOf(
      rows.map(({ judged }) => judged),
      customerModel,
    ),
  }
}

const line = fc.oneof(
  customerRecord.map((record) => JSON.stringify(record)),
  fc.constantFrom('', '{', '{"备注":"甲"}', '[]', '\ufffd'),
)

describe('checkChunk', () => {
  test('checkChunk judges a file as one process does, however it is cut', () => {
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 3000 }),
        (lines, chunkSize) => {
          const text = lines.join('\n')
          const results = inChunks(text, chunkSize, ndjsonLineReading(index))
          const whole = atOnce(text, ndjsonRowReader(index))
          const summary = results.map((result) => result.summary).reduce(mergeSummaries, summaryOf([], customerModel))
          expect(summary).toEqual(whole.summary)
          expect(results.flatMap(({ rows }) => rows.map(({ judged }) => judged))).toEqual(
            whole.rows.map(({ judged }) => judged),
          )

          // Lines of the chunks before, and the line within: the line of the file.
          let before = 0
          const placed = results.flatMap(({ rows, lines: count }) => {
            const found = rows.map(({ source }) => before + source.line)
            before += count
            return found
          })
          expect(placed).toEqual(whole.rows.map(({ source }) => source.line))
        },
      ),
      { numRuns: 1000 },
    )
  })

  test('checkChunk gives a row the same key, however the file is cut', () => {
    const text = '{"备注":"甲"}\n{"备注":"乙"}\n\n{"备注":"丙"}\n'
    const keys = (chunkSize: number) =>
      inChunks(text, chunkSize, ndjsonLineReading(index)).flatMap(({ rows }) => rows.map(({ key }) => key))
    expect(keys(1000)).toEqual(['a#0000000000000000', 'a#0000000000000017', 'a#0000000000000035'])
    for (const chunkSize of [1, 2, 5, 17, 18, 30]) expect(keys(chunkSize)).toEqual(keys(1000))
  })

  test('checkChunk reads the lines of a CSV file under its headers', () => {
    const text = '客户全称,备注\n甲,乙\n丙,"丁,戊"\n\n'
    const layout = csvLayoutOf(text, customerModel, index)
    if (layout === undefined) throw new Error('no headers')
    const results = inChunks(text, 20, csvLineReading(layout, customerModel))
    const whole = atOnce(text, csvRowReader(layout, customerModel))
    expect(results.length).toBeGreaterThan(1)
    expect(results.flatMap(({ rows }) => rows.map(({ source }) => source.input))).toEqual([
      { fullName: '甲', remark: '乙' },
      { fullName: '丙', remark: '丁,戊' },
    ])
    expect(results.flatMap(({ rows }) => rows.map(({ judged }) => judged))).toEqual(
      whole.rows.map(({ judged }) => judged),
    )
  })

  test('checkChunk refuses a line that is longer than any', () => {
    const lines = [{ offset: 0, bytes: new Uint8Array(), tooLong: true }]
    const options = { source: 'a', context, reading: ndjsonLineReading(index), decode: () => '' }
    const { rows } = checkChunk(compiled, { index: 0, start: 0, end: 1 }, lines, options)
    expect(rows[0]?.judged.issues.map(({ code }) => code)).toEqual(['row_too_long'])
  })
})
