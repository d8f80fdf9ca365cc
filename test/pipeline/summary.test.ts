import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { customerModel } from '../../src/model/customer-model.ts'
import { type JudgedRecord, judgeRecord, judgeUnreadable } from '../../src/pipeline/judge-record.ts'
import { mergeSummaries, summaryOf } from '../../src/pipeline/summary.ts'
import { compiled, goodRecord, today } from '../record/records.ts'

const judge = (changes: object) => judgeRecord(compiled, { ...goodRecord, ...changes }, { today })

/** A few outcomes of every sort; each is judged once. */
const outcomes: readonly JudgedRecord[] = [
  judge({}),
  judge({ customerType: 'potential' }),
  judge({ customerType: 'strategicPartner', size: 'large', annualRevenue: 60_000 }),
  judge({ phone: '123', email: undefined }),
  judge({ website: undefined, size: 'large', annualRevenue: undefined }),
  judgeUnreadable(compiled, [{ code: 'row_bad_quotes', severity: 'error', path: [], params: {} }]),
]

const batch = fc.array(fc.constantFrom(...outcomes), { maxLength: 8 })
const summarize = (judged: readonly JudgedRecord[]) => summaryOf(judged, customerModel)

describe('summaryOf', () => {
  test('counts records, issues, tiers, reviews and filled fields', () => {
    expect(summarize(outcomes)).toEqual({
      records: 6,
      accepted: 4,
      refused: 2,
      withWarnings: 1,
      codes: { phone_unrecognized: 1, recommended: 2, row_bad_quotes: 1 },
      fields: { '': 1, annualRevenue: 1, phone: 1, website: 1 },
      tiers: { large: 1, small: 3, unknown: 2 },
      reviewers: { departmentManager: 2, salesSupervisor: 1 },
      completeness: { required: { filled: 40, total: 40 }, recommended: { filled: 48, total: 50 } },
    })
  })

  test('is all zeros for no records', () => {
    expect(summarize([])).toMatchObject({ records: 0, accepted: 0, refused: 0, codes: {}, tiers: {} })
  })

  test('keeps its keys in order, so that equal figures are equal text', () => {
    expect(JSON.stringify(summarize([...outcomes].reverse()))).toBe(JSON.stringify(summarize(outcomes)))
  })
})

describe('mergeSummaries', () => {
  test('gives for two parts what the whole gives', () => {
    fc.assert(
      fc.property(batch, batch, (one, other) => {
        const merged = mergeSummaries(summarize(one), summarize(other))
        expect(JSON.stringify(merged)).toBe(JSON.stringify(summarize([...one, ...other])))
      }),
      { numRuns: 1000 },
    )
  })

  test('is associative and commutative, and no records change nothing', () => {
    fc.assert(
      fc.property(batch, batch, batch, (first, second, third) => {
        const [a, b, c] = [summarize(first), summarize(second), summarize(third)]
        expect(mergeSummaries(mergeSummaries(a, b), c)).toEqual(mergeSummaries(a, mergeSummaries(b, c)))
        expect(mergeSummaries(a, b)).toEqual(mergeSummaries(b, a))
        expect(mergeSummaries(a, summarize([]))).toEqual(a)
      }),
      { numRuns: 1000 },
    )
  })
})
