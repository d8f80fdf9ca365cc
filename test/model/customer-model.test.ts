import { describe, expect, test } from 'vitest'
import { customerModel } from '../../src/model/customer-model.ts'
import { readyMadeOptions } from '../../src/model/customer-options.ts'
import { guideModel } from '../../src/model/guide-model.ts'
import { issueCatalogue } from '../../src/model/issue-catalogue.ts'
import type { CustomerModel } from '../../src/model/model.ts'
import { readyMadeFields } from '../../src/model/ready-made-fields.ts'
import { fieldsOf } from '../../src/model/truth.ts'

const models: CustomerModel[] = [customerModel, guideModel]

describe.each(models)('the model $name', (model) => {
  test('customerModel is JSON: it comes back the same from a file', () => {
    expect(JSON.parse(JSON.stringify(model))).toEqual(model)
  })

  test('customerModel orders every field once, module after module', () => {
    expect([...model.order].sort()).toEqual(Object.keys(model.fields).sort())
    const modules = model.order.map((key) => model.fields[key]?.module)
    expect(modules.filter((module, index) => module !== modules[index - 1])).toEqual(model.modules)
  })

  test('customerModel names only fields, roles and codes that exist', () => {
    const fields = [...Object.keys(model.fields), ...Object.keys(readyMadeFields)]
    const conditions = [
      ...model.highValue.map(({ when }) => when),
      ...model.review.rules.flatMap(({ when }) => (when === undefined || when === 'highValue' ? [] : [when])),
    ]
    expect(fields).toEqual(expect.arrayContaining(conditions.flatMap((condition) => fieldsOf(condition))))
    expect(fields).toEqual(expect.arrayContaining(model.review.rules.flatMap(({ changes }) => changes ?? [])))
    expect(fields).toEqual(expect.arrayContaining(Object.values(model.tiers.fields)))
    expect(fields).toEqual(expect.arrayContaining(model.permissions.grants.flatMap((grant) => grant.fields ?? [])))
    expect(model.roles).toEqual(expect.arrayContaining(model.permissions.grants.flatMap((grant) => grant.roles)))
    expect(model.roles).toEqual(expect.arrayContaining([...model.review.reviewers]))
    expect(Object.keys(issueCatalogue)).toEqual(expect.arrayContaining(model.rules.map((rule) => rule.code)))
    expect(Object.keys(model.templates)).toEqual(model.options[model.templateField]?.map((option) => option.code))
  })

  test('customerModel gives every choice its options', () => {
    for (const row of Object.values(model.fields)) {
      if (row.kind === 'choice' || row.kind === 'choices') expect(model.options[row.options]?.length).toBeGreaterThan(1)
    }
  })
})

describe('the option lists', () => {
  const lists = Object.entries({ ...customerModel.options, ...readyMadeOptions })
  test.each(lists)('options of %s: no name stands for two codes', (_, options) => {
    const names = options
      .flatMap((option) => [option.code, ...new Set<string>(option.names)])
      .map((name) => name.toLowerCase())
    const perCode = options.map(
      (option) => new Set([option.code, ...option.names].map((name) => name.toLowerCase())).size,
    )
    expect(new Set(names).size).toBe(perCode.reduce((sum, count) => sum + count, 0))
  })
})

describe('the stock rows', () => {
  test('customerFields has the 20 fields of the guide with its required marks', () => {
    const required = customerModel.order.filter((key) => customerModel.fields[key].required)
    expect(customerModel.order).toHaveLength(20)
    expect(required).toEqual([
      'fullName',
      'customerType',
      'industry',
      'size',
      'registeredAddress',
      'contactName',
      'contactTitle',
      'phone',
    ])
  })
})
