import { expect, test } from 'vitest'
import { duplicateRulesOf, stockDuplicateRules } from '../../src/duplicates/stock-rules.ts'
import { customerModel } from '../../src/model/customer-model.ts'
import { model } from './customers.ts'

test('duplicateRulesOf gives the rules of the package that speak of fields the model has', () => {
  expect(duplicateRulesOf(model)).toEqual(stockDuplicateRules)
  expect(duplicateRulesOf(customerModel)).toEqual(stockDuplicateRules.slice(1))
})

test("duplicateRulesOf gives a model's own rules, and none where it wants none", () => {
  const own = stockDuplicateRules.slice(2, 3)
  expect(duplicateRulesOf({ ...customerModel, duplicates: own })).toBe(own)
  expect(duplicateRulesOf({ ...customerModel, duplicates: [] })).toEqual([])
})

test('stockDuplicateRules have each code once, and block only what is equal', () => {
  expect(new Set(stockDuplicateRules.map(({ code }) => code)).size).toBe(stockDuplicateRules.length)
  const blocking = stockDuplicateRules.filter(({ action }) => action === 'block')
  expect(blocking.flatMap(({ all }) => all.map(({ method }) => method))).toEqual(['equal', 'equal'])
})
