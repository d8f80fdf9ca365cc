import { compile } from '@formkit/core'
import fc from 'fast-check'
import { conditionHolds, customerModel, defineCustomerModel } from 'kehu'
import { formOf } from 'kehu/form'
import { formkitExpressionOf, formkitOf } from 'kehu/form/formkit'
import { zhCN } from 'kehu/messages'
import { expect, test } from 'vitest'
import { anyCondition, conditionValues } from '../../arbitraries/condition.ts'

/** Values as inputs give them: a number input gives numbers, and a text of blanks alone is told by its rules. */
const answers = conditionValues.map((values) =>
  Object.fromEntries(
    Object.entries(values).filter(([key, value]) =>
      typeof value === 'string' ? (value.trim() !== '' || value === '') && key !== 'annualRevenue' : value !== 7,
    ),
  ),
)

/** What FormKit makes of an expression among the values of a form. */
function resultOf(expression: string, value: object): unknown {
  const tokens = (path: string) =>
    path.split('.').reduce<unknown>((inner, key) => (inner as Record<string, unknown> | null)?.[key], { value })
  return compile(expression).provide((names) => Object.fromEntries(names.map((name) => [name, () => tokens(name)])))()
}

test('formkitExpressionOf means to FormKit what the condition means', () => {
  const capacities = new Map([['demandTypes', 5]])
  const verdicts = { held: 0, failed: 0 }
  fc.assert(
    fc.property(anyCondition, answers, (condition, values) => {
      const holds = conditionHolds(condition, values)
      verdicts[holds ? 'held' : 'failed'] += 1
      expect(resultOf(formkitExpressionOf(condition, capacities), values)).toBe(holds)
    }),
    { numRuns: 3000 },
  )
  expect(Math.min(verdicts.held, verdicts.failed)).toBeGreaterThan(500)
})

test.each([
  [{ field: 'annualRevenue', above: 1e21 }, { annualRevenue: 2e21 }, { annualRevenue: 1e21 }],
  [{ field: 'annualRevenue', atLeast: 1e-7 }, { annualRevenue: 1e-7 }, { annualRevenue: 0 }],
  [{ field: 'annualRevenue', above: -2.5 }, { annualRevenue: -2 }, { annualRevenue: -2.5 }],
  [{ field: 'remark', in: ["it's (a) && b\\c"] }, { remark: "it's (a) && b\\c" }, { remark: 'it' }],
])('formkitExpressionOf spells %j so that FormKit understands it', (condition, right, wrong) => {
  expect(resultOf(formkitExpressionOf(condition), right)).toBe(true)
  expect(resultOf(formkitExpressionOf(condition), wrong)).toBe(false)
})

test('formkitOf gives words that FormKit shows as they stand', () => {
  const label = '$5 "年" (a) && \\'
  const model = defineCustomerModel({
    extends: customerModel,
    messages: { 'zh-CN': { fields: { remark: { label } } } },
  })
  const [remark] = formkitOf(formOf(model, { language: zhCN })).flatMap(({ children }) =>
    children.filter((child) => 'name' in child && child.name === 'remark'),
  )
  expect(remark && 'label' in remark && resultOf(remark.label, {})).toBe(label)
})
