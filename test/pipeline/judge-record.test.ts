import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { referenceTables } from '../../src/data/index.ts'
import { customerModel } from '../../src/model/customer-model.ts'
import { defineCustomerModel } from '../../src/model/define-customer-model.ts'
import type { Issue } from '../../src/model/issues.ts'
import type { CustomerModel } from '../../src/model/model.ts'
import { judgeRecord, judgeUnreadable, plainRecordJudge } from '../../src/pipeline/judge-record.ts'
import { compileModel } from '../../src/record/compile-model.ts'
import { reviewOn } from '../../src/review/review-of.ts'
import { anyCondition } from '../arbitraries/condition.ts'
import { customerRecord } from '../arbitraries/customer-record.ts'
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

/** A model with other reasons for high value, another review and another size scale. */
const anyModel = fc
  .record({
    highValue: fc.array(anyCondition, { maxLength: 3 }),
    review: fc.array(fc.option(anyCondition, { nil: 'highValue' as const }), { maxLength: 3 }),
    revenue: fc.integer({ min: 0, max: 4 }),
    employees: fc.integer({ min: 1, max: 4 }),
    policy: fc.constantFrom('higher', 'lower', 'employeesFirst', 'revenueFirst'),
  })
  .map(
    ({ highValue, review, revenue, employees, policy }) =>
      defineCustomerModel({
        name: 'any',
        extends: customerModel,
        fields: { employeeCount: true },
        highValue: highValue.map((when, index) => ({ code: `reason${index}`, when })),
        review: {
          ...customerModel.review,
          rules: review.map((when, index) => ({
            code: `rule${index}`,
            on: ['submission'],
            when,
            reviewer: customerModel.review.reviewers[index % 2] ?? '',
          })),
        },
        tiers: {
          ...customerModel.tiers,
          policy,
          scale: [
            { code: 'small' },
            { code: 'medium', employees: { atLeast: employees }, revenue: { atLeast: revenue } },
            { code: 'large', employees: { above: employees + 1 }, revenue: { above: revenue + 1 } },
          ],
        },
      }) as CustomerModel,
  )

const measures = fc.record(
  {
    annualRevenue: fc.integer({ min: 0, max: 14 }).map((half) => half / 2),
    employeeCount: fc.integer({ min: 0, max: 7 }),
  },
  { requiredKeys: [] },
)

describe('plainRecordJudge', () => {
  test('says of plain records what judgeRecord says, under any model', () => {
    const reviewed = new Set<boolean>()
    fc.assert(
      fc.property(anyModel, fc.array(fc.tuple(customerRecord, measures), { minLength: 8 }), (model, list) => {
        const any = compileModel(model, referenceTables)
        const judge = plainRecordJudge(any, { today })
        for (const [{ annualRevenue: _, ...record }, figures] of list) {
          const values: Record<string, unknown> = { ...any.blank, ...record, ...figures }
          if (!any.fields.every(({ key, isPlain }) => values[key] === undefined || isPlain(values[key]))) continue
          const has = (position: number) => values[any.fields[position]?.key ?? ''] !== undefined
          const judged = judge({ values, has })
          const { value: _value, ...expected } = judgeRecord(any, { ...record, ...figures }, { today })
          if (judged === undefined) throw new Error('No field of these models is ever hidden.')
          const { ok, missing, broken, settled } = judged
          const review = ok ? reviewOn(settled.grounds, values, model) : null
          expect({ ok, issues: [...missing, ...broken], tier: settled.tier, review }).toStrictEqual(expected)
          if (review) reviewed.add(review.required)
        }
      }),
    )
    expect(reviewed.size).toBe(2)
  })
})
