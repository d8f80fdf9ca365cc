import fc from 'fast-check'
import type { Condition } from '../../src/model/conditions.ts'

/** The fields of the conditions, with the codes that they may hold. */
const codes = {
  customerType: ['potential', 'current', 'churned'],
  demandTypes: ['purchase', 'other'],
  intent: ['high', 'none'],
}

const choiceTest = fc
  .constantFrom(...Object.entries(codes))
  .chain(([field, all]) =>
    fc
      .tuple(fc.constant(field), fc.subarray(all), fc.boolean())
      .map(
        ([name, list, positive]): Condition => (positive ? { field: name, in: list } : { field: name, notIn: list }),
      ),
  )

const filledTest = fc
  .tuple(fc.constantFrom(...Object.keys(codes), 'annualRevenue', 'remark'), fc.boolean())
  .map(([field, filled]): Condition => ({ field, filled }))

const numberTest = fc
  .tuple(fc.integer({ min: 0, max: 4 }), fc.boolean())
  .map(
    ([limit, open]): Condition =>
      open ? { field: 'annualRevenue', above: limit } : { field: 'annualRevenue', atLeast: limit },
  )

/** Any condition on a few fields of the stock model, nested a little. */
export const anyCondition: fc.Arbitrary<Condition> = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    choiceTest,
    filledTest,
    numberTest,
    fc.array(tie('condition'), { maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie('condition'), { maxLength: 3 }).map((any) => ({ any })),
    tie('condition').map((not) => ({ not })),
  ),
})).condition

/** Values of those fields, right, wrong, empty and absent. */
export const conditionValues: fc.Arbitrary<Record<string, unknown>> = fc.record(
  {
    customerType: fc.constantFrom('potential', 'current', 'churned', 'nonsense', '', null, 7),
    demandTypes: fc.constantFrom([], ['purchase'], ['other', 'purchase'], ['nonsense'], null),
    intent: fc.constantFrom('high', 'none', '  '),
    annualRevenue: fc.constantFrom(0, 1, 2, 3, 4, 5, '3', null),
    remark: fc.constantFrom('备注', ' ', ''),
  },
  { requiredKeys: [] },
)
