import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { customerModel } from '../../src/model/customer-model.ts'
import { issueCatalogue } from '../../src/model/issue-catalogue.ts'
import { readyMadeFields } from '../../src/model/ready-made-fields.ts'
import { blamedBy, readsOf, ruleCodes } from '../../src/model/rule-catalogue.ts'
import { rules } from '../../src/rules/catalogue.ts'
import { bareContext, breachOf, context } from './rules.ts'

test('ruleCatalogue lists the rules in the order in which they are told', () => {
  expect(rules.map(({ code }) => code)).toEqual(ruleCodes)
})

describe.each(rules.map((rule) => [rule.code, rule] as const))('the rule %s', (code, rule) => {
  test('rules: reads fields that exist and blames one of them', () => {
    const known = [...customerModel.order, ...Object.keys(readyMadeFields)]
    expect(known).toEqual(expect.arrayContaining([...readsOf(code)]))
    expect(readsOf(code)).toContain(blamedBy(code))
  })

  test('rules: is chosen by the stock model', () => {
    expect(customerModel.rules.map((choice) => choice.code)).toContain(code)
  })

  test('rules: never throws, looks only at the fields it names, and tells the params of its code', () => {
    const values = fc.record(
      Object.fromEntries(readsOf(code).map((key) => [key, fc.option(fc.jsonValue(), { nil: undefined })])),
    )
    fc.assert(
      fc.property(values, fc.constantFrom(context, bareContext), (any, inContext) => {
        const breach = breachOf(rule, any, inContext)
        if (breach) expect(Object.keys(breach)).toEqual([...issueCatalogue[code].params])
      }),
      { numRuns: 1000 },
    )
  })

  test('rules: has nothing against a record without its fields', () => {
    expect(breachOf(rule, {})).toBeUndefined()
  })
})
