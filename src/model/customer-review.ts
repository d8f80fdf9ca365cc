import type { Condition } from './conditions.ts'
import type { Lifecycle, ReviewPolicy } from './review.ts'

const isPotential = { field: 'customerType', in: ['potential'] } as const satisfies Condition

const importantFields = ['fullName', 'customerType', 'size', 'registeredAddress', 'creditCode']

/** What makes a customer one of high value (重点客户). The guide leaves it open: docs/decisions tells our reading. */
export const customerHighValue = [
  { code: 'large_company', when: { field: 'size', in: ['large'] } },
  { code: 'strategic_partner', when: { field: 'customerType', in: ['strategicPartner'] } },
  { code: 'high_revenue', when: { field: 'annualRevenue', above: 50_000 } },
  {
    code: 'high_intent',
    when: {
      all: [
        { field: 'intent', in: ['high'] },
        { field: 'size', in: ['medium', 'large'] },
      ],
    },
  },
] as const satisfies readonly { code: string; when: Condition }[]

/** Who reviews what: potential customers the sales supervisor, customers of high value the department manager. */
export const customerReview: ReviewPolicy = {
  reviewers: ['salesSupervisor', 'departmentManager'],
  rules: [
    { code: 'potential_customer', on: ['creation', 'submission'], when: isPotential, reviewer: 'salesSupervisor' },
    { code: 'high_value', on: ['creation', 'submission'], when: 'highValue', reviewer: 'departmentManager' },
    {
      code: 'important_change',
      on: ['change'],
      when: isPotential,
      changes: importantFields,
      reviewer: 'salesSupervisor',
    },
    {
      code: 'important_change',
      on: ['change'],
      when: { not: isPotential },
      changes: importantFields,
      reviewer: 'departmentManager',
    },
  ],
  selfApproval: false,
}

/** From draft to effective and back; nothing becomes effective by any other way. */
export const customerLifecycle: Lifecycle = {
  initial: 'draft',
  transitions: [
    { action: 'change', from: 'draft', to: ['draft'] },
    { action: 'submit', from: 'draft', to: ['effective', 'pendingReview'] },
    { action: 'approve', from: 'pendingReview', to: ['effective'] },
    { action: 'reject', from: 'pendingReview', to: ['rejected'] },
    { action: 'withdraw', from: 'pendingReview', to: ['draft'] },
    { action: 'revise', from: 'rejected', to: ['draft'] },
    { action: 'change', from: 'effective', to: ['effective', 'pendingReview'] },
  ],
}
