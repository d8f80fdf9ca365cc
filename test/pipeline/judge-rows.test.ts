import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { customerModel } from '../../src/model/customer-model.ts'
import type { InputRow } from '../../src/pipeline/input/input-row.ts'
import { rowIssue } from '../../src/pipeline/input/row-issues.ts'
import { type JudgedBatch, judgeRow, judgeRows, type RunOptions } from '../../src/pipeline/judge-rows.ts'
import { summaryOf } from '../../src/pipeline/summary.ts'
import { compileModel } from '../../src/record/compile-model.ts'
import { customerRecord } from '../arbitraries/customer-record.ts'

const compiled = compileModel(customerModel)
const context = { today: '2026-11-23' }

const rowOf = (input: unknown, row: number): InputRow => ({ row, line: row, input, issues: [], id: undefined })
const unreadable = (row: number): InputRow => ({ ...rowOf(undefined, row), issues: [rowIssue('row_bad_json')] })

async function batchesOf(
  batches: readonly (readonly InputRow[])[],
  options: Partial<RunOptions> = {},
): Promise<JudgedBatch[]> {
  const found: JudgedBatch[] = []
  for await (const batch of judgeRows(batches, compiled, { context, ...options })) found.push(batch)
  return found
}

/** Right records, wrong ones and rows that are none, in batches. */
const input = fc.oneof(customerRecord, fc.constantFrom({}, { remark: '甲' }, undefined))
const rows = fc.array(fc.array(input, { maxLength: 4 }), { maxLength: 6 }).map((batches) => {
  let row = 0
  return batches.map((batch) => batch.map((value) => (value === undefined ? unreadable(++row) : rowOf(value, ++row))))
})

describe('judgeRow', () => {
  test('judgeRow refuses a row that is no record with what is wrong with the row', () => {
    expect(judgeRow(compiled, unreadable(1), context)).toMatchObject({ ok: false, issues: [{ code: 'row_bad_json' }] })
  })
})

describe('judgeRows', () => {
  test('judgeRows judges every row once, in order, and sums them up', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (batches) => {
        const found = await batchesOf(batches)
        const all = batches.flat()
        expect(found.flatMap((batch) => batch.rows)).toEqual(
          all.map((source) => ({ source, judged: judgeRow(compiled, source, context) })),
        )
        const last = found.at(-1)?.state
        const empty = { rows: 0, summary: summaryOf([], customerModel), stopped: null }
        expect(last ?? empty).toEqual({
          rows: all.length,
          summary: summaryOf(
            all.map((source) => judgeRow(compiled, source, context)),
            customerModel,
          ),
          stopped: null,
        })
      }),
      { numRuns: 1000 },
    )
  })

  test('judgeRows goes on from any state as if it had never stopped', async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.nat(), fc.option(fc.nat({ max: 6 })), async (batches, at, maxErrors) => {
        const options = maxErrors === null ? {} : { maxErrors }
        const whole = await batchesOf(batches, options)
        if (whole.length === 0) return
        const stop = at % whole.length
        const state = whole[stop]?.state
        if (state === undefined || state.stopped !== null) return
        const rest = await batchesOf(batches, { ...options, after: JSON.parse(JSON.stringify(state)) })
        expect(rest).toEqual(whole.slice(stop + 1))
      }),
      { numRuns: 1000 },
    )
  })

  test('judgeRows stops after more errors than are tolerated, says so, and asks for nothing more', async () => {
    const asked: number[] = []
    function* source() {
      for (const row of [1, 2, 3, 4]) {
        asked.push(row)
        yield [unreadable(row), unreadable(row)]
      }
    }
    const found: JudgedBatch[] = []
    for await (const batch of judgeRows(source(), compiled, { context, maxErrors: 2 })) found.push(batch)
    expect(found.map(({ rows: judged, state }) => [judged.length, state.rows, state.stopped])).toEqual([
      [2, 2, null],
      [1, 3, 'errors'],
    ])
    expect(asked).toEqual([1, 2])
  })

  test('judgeRows tolerates no error where none is tolerated, and all of them unless told', async () => {
    expect((await batchesOf([[unreadable(1)]], { maxErrors: 0 })).at(-1)?.state.stopped).toBe('errors')
    expect((await batchesOf([[unreadable(1)]])).at(-1)?.state.stopped).toBeNull()
  })

  test('judgeRows ends before the next row when it is told to, and says how far it came', async () => {
    const signal = { aborted: false }
    const found: JudgedBatch[] = []
    for await (const batch of judgeRows([[rowOf({}, 1)], [rowOf({}, 2)], [rowOf({}, 3)]], compiled, {
      context,
      signal,
    })) {
      found.push(batch)
      signal.aborted = true
    }
    expect(found.map(({ rows: judged, state }) => [judged.length, state.rows, state.stopped])).toEqual([
      [1, 1, null],
      [0, 1, 'signal'],
    ])
  })
})
