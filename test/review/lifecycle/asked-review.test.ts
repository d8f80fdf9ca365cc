import { describe, expect, test } from 'vitest'
import { customerModel } from '../../../src/model/customer-model.ts'
import type { CustomerModel } from '../../../src/model/model.ts'
import { askedReview } from '../../../src/review/lifecycle/asked-review.ts'

const both = { customerType: 'potential', size: 'large' }
const submission = { occasion: 'submission' } as const

describe('askedReview', () => {
  test('askedReview leaves nothing where no review is due', () => {
    expect(askedReview({ customerType: 'current', size: 'small' }, customerModel, submission)).toEqual({})
  })

  test('askedReview asks the highest role, or all from the lowest up, and says why without values', () => {
    const reasons = [
      { rule: 'potential_customer', code: 'potential_customer' },
      { rule: 'high_value', code: 'large_company' },
    ]
    expect(askedReview(both, customerModel, submission)).toEqual({
      reasons,
      due: ['departmentManager'],
      decision: 'highest',
    })
    const all: CustomerModel = { ...customerModel, review: { ...customerModel.review, decision: 'all' } }
    expect(askedReview(both, all, submission)).toEqual({
      reasons,
      due: ['salesSupervisor', 'departmentManager'],
      decision: 'all',
    })
  })
})
