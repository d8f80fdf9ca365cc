import { describe, expect, test } from 'vitest'
import type { Issue } from '../../src/model/issues.ts'
import { judgeRecord, judgeUnreadable } from '../../src/pipeline/judge-record.ts'
import { compiled, goodRecord, messyRecord, today } from '../record/records.ts'

const badBytes: Issue = { code: 'row_bad_bytes', severity: 'error', path: [], params: {} }

describe('judgeRecord', () => {
  test('gives an accepted record its canonical value, its tier and its review', () => {
    const judged = judgeRecord(compiled, messyRecord, { today })
    expect(judged).toEqual({
      ok: true,
      value: goodRecord,
      issues: [],
      tier: { tier: 'small', basis: 'revenue', conflict: false, byEmployees: null, byRevenue: 'small' },
      review: { required: false, reasons: [], reviewer: null },
    })
  })

  test('sends a potential customer to the sales supervisor', () => {
    const { review } = judgeRecord(compiled, { ...goodRecord, customerType: 'potential' }, { today })
    expect(review).toMatchObject({ required: true, reviewer: 'salesSupervisor' })
  })

  test('gives a refused record its tier and no review', () => {
    const judged = judgeRecord(compiled, { ...goodRecord, phone: '123' }, { today })
    expect(judged).toMatchObject({ ok: false, tier: { tier: 'small' }, review: null })
  })

  test('refuses a good record in a damaged row', () => {
    const judged = judgeRecord(compiled, goodRecord, { today }, [badBytes])
    expect(judged).toMatchObject({ ok: false, value: goodRecord, issues: [badBytes], review: null })
  })
})

describe('judgeUnreadable', () => {
  test('refuses with the issues of the row and nothing else', () => {
    expect(judgeUnreadable(compiled, [badBytes])).toEqual({
      ok: false,
      value: {},
      issues: [badBytes],
      tier: { tier: null, basis: 'none', conflict: false, byEmployees: null, byRevenue: null },
      review: null,
    })
  })
})
