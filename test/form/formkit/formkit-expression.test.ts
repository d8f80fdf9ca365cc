import { describe, expect, test } from 'vitest'
import { capacitiesOf, formkitExpressionOf } from '../../../src/form/formkit/formkit-expression.ts'

const capacities = new Map([['demandTypes', 2]])

describe('formkitExpressionOf', () => {
  test.each([
    [true, '1 === 1'],
    [{ any: [] }, '1 === 2'],
    [{ field: 'size', in: [] }, '1 === 2'],
    [{ field: 'size', in: ["o'neill"] }, "($value.size === 'o\\'neill')"],
    [
      { field: 'demandTypes', in: ['other'] },
      "($value.demandTypes.0 === 'other') || ($value.demandTypes.1 === 'other')",
    ],
    [{ field: 'demandTypes', filled: false }, '($value.demandTypes.length > 0) === false'],
    [
      { not: { field: 'annualRevenue', above: 5 } },
      "(($value.annualRevenue != undefined) && ($value.annualRevenue !== '') && ($value.annualRevenue > 5)) === false",
    ],
    [
      {
        all: [
          { field: 'annualRevenue', atLeast: 4 },
          { field: 'size', notIn: ['large'] },
        ],
      },
      "(($value.annualRevenue != undefined) && ($value.annualRevenue !== '') && ($value.annualRevenue >= 4)) && ((($value.size === 'large')) === false)",
    ],
  ])('formkitExpressionOf spells %j as %s', (condition, expression) => {
    expect(formkitExpressionOf(condition, capacities)).toBe(expression)
  })
})

test('capacitiesOf knows how many values each list can hold', () => {
  const options = [
    { value: 'a', label: 'A' },
    { value: 'b', label: 'B' },
  ]
  const fields = [
    { key: 'demandTypes', control: 'multiselect', options },
    { key: 'size', control: 'select', options },
  ] as const
  expect([...capacitiesOf(fields)]).toEqual([['demandTypes', 2]])
})
