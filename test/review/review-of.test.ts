import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { customerModel } from '../../src/model/customer-model.ts'
import { reviewOf } from '../../src/review/review-of.ts'

const creation = { occasion: 'creation' } as const
const plain = { customerType: 'current', size: 'small', annualRevenue: 100 }

describe('reviewOf', () => {
  test('reviewOf lets an existing customer of no high value pass', () => {
    expect(reviewOf(plain, customerModel, creation)).toEqual({ required: false, reasons: [], reviewer: null })
  })

  test('reviewOf sends a potential customer to the sales supervisor, with the reason', () => {
    expect(reviewOf({ ...plain, customerType: 'potential' }, customerModel, { occasion: 'submission' })).toEqual({
      required: true,
      reviewer: 'salesSupervisor',
      reasons: [
        {
          rule: 'potential_customer',
          code: 'potential_customer',
          fields: ['customerType'],
          values: { customerType: 'potential' },
          reviewer: 'salesSupervisor',
        },
      ],
    })
  })

  test('reviewOf sends a customer of high value to the department manager, with each reason', () => {
    const review = reviewOf({ ...plain, size: 'large', annualRevenue: 60_000 }, customerModel, creation)
    expect(review.reviewer).toBe('departmentManager')
    expect(review.reasons.map(({ rule, code }) => [rule, code])).toEqual([
      ['high_value', 'large_company'],
      ['high_value', 'high_revenue'],
    ])
    expect(review.reasons[1]?.values).toEqual({ annualRevenue: 60_000 })
  })

  test('reviewOf lets the department manager decide when both are due', () => {
    const review = reviewOf({ customerType: 'potential', size: 'large' }, customerModel, creation)
    expect(review.reviewer).toBe('departmentManager')
    expect(review.reasons.map(({ reviewer }) => reviewer)).toEqual(['salesSupervisor', 'departmentManager'])
  })

  test('reviewOf asks again when an important field changes, and says which', () => {
    const review = reviewOf({ ...plain, size: 'medium' }, customerModel, {
      occasion: 'change',
      changed: ['size', 'remark'],
    })
    expect(review).toMatchObject({ required: true, reviewer: 'departmentManager' })
    expect(review.reasons).toHaveLength(1)
    expect(review.reasons[0]).toMatchObject({ code: 'important_change', values: { size: 'medium' } })
    expect(review.reasons[0]?.fields).toContain('size')
    expect(review.reasons[0]?.fields).not.toContain('remark')
  })

  test('reviewOf lets the sales supervisor look at an important change of a potential customer', () => {
    const potential = { ...plain, customerType: 'potential' }
    expect(reviewOf(potential, customerModel, { occasion: 'change', changed: ['fullName'] }).reviewer).toBe(
      'salesSupervisor',
    )
  })

  test('reviewOf lets other changes pass, even of a customer of high value', () => {
    const big = { ...plain, size: 'large' }
    expect(reviewOf(big, customerModel, { occasion: 'change', changed: ['phone', 'intent'] }).required).toBe(false)
    expect(reviewOf(big, customerModel, { occasion: 'change', changed: [] }).required).toBe(false)
  })

  test('reviewOf requires a review exactly when there is a reason, and a reviewer of the model decides', () => {
    const record = fc.record(
      {
        customerType: fc.constantFrom('potential', 'current', 'churned', 'strategicPartner'),
        size: fc.constantFrom('small', 'medium', 'large'),
        intent: fc.constantFrom('high', 'medium', 'low', 'none'),
        annualRevenue: fc.integer({ min: 0, max: 100_000 }),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(record, (values) => {
        const review = reviewOf(values, customerModel, creation)
        expect(review.required).toBe(review.reasons.length > 0)
        expect(review.required).toBe(review.reviewer !== null)
        if (values.customerType === 'potential' || values.size === 'large') expect(review.required).toBe(true)
        expect(JSON.parse(JSON.stringify(review))).toEqual(review)
      }),
      { numRuns: 1000 },
    )
  })
})
