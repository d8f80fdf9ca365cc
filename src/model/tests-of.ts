import type { Condition, FieldTest } from './conditions.ts'
import type { CustomerModel } from './model.ts'
import { shownFieldsOf } from './shown-fields.ts'
import type { Threshold } from './tiers.ts'
import { resolveTests, type Truth } from './truth.ts'

type Deciding = Pick<
  CustomerModel,
  'fields' | 'order' | 'templateField' | 'templates' | 'highValue' | 'review' | 'tiers'
>

/**
 * Every test on one field by which a model decides what a form shows and requires, who is of high value, what goes to review, and the
 * size tier; each once. Two records with the same answers to them are the same to all those conditions.
 */
export function testsOf(model: Deciding): readonly FieldTest[] {
  const tests = new Map<string, FieldTest>()
  const add = (test: FieldTest): FieldTest => {
    tests.set(JSON.stringify(test), test)
    return test
  }
  for (const condition of conditionsOf(model)) resolveTests(condition, add)
  tierTestsOf(model).forEach(add)
  return [...tests.values()]
}

function conditionsOf(model: Deciding): readonly Truth[] {
  const ofReview = model.review.rules.flatMap(({ when }): Condition[] =>
    when === undefined || when === 'highValue' ? [] : [when],
  )
  return [
    ...shownFieldsOf(model).flatMap(({ visible, required }) => [visible, required]),
    ...model.highValue.map(({ when }) => when),
    ...ofReview,
  ]
}

function tierTestsOf({ tiers: { fields, scale } }: Deciding): readonly FieldTest[] {
  const testsOn = (field: string, thresholds: readonly (Threshold | undefined)[]): FieldTest[] => [
    { field, atLeast: 0 },
    ...thresholds.flatMap((threshold) => (threshold === undefined ? [] : [{ field, ...threshold }])),
  ]
  return [
    ...testsOn(
      fields.employees,
      scale.map(({ employees }) => employees),
    ),
    ...testsOn(
      fields.revenue,
      scale.map(({ revenue }) => revenue),
    ),
  ]
}
