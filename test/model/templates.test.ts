import { describe, expect, test } from 'vitest'
import { customerModel } from '../../src/model/customer-model.ts'
import type { CustomerModel } from '../../src/model/model.ts'
import { templateOf } from '../../src/model/templates.ts'

const model: CustomerModel = {
  ...customerModel,
  templates: {
    ...customerModel.templates,
    churned: { fields: ['fullName', 'remark', 'noSuchField'], required: { remark: true } },
  },
}

describe('templateOf', () => {
  test.each(['potential', 'current', 'strategicPartner', undefined, 'unknown', 'toString', 7])(
    'templateOf gives the general template for %j',
    (type) => {
      expect(templateOf(model, type).map(({ key }) => key)).toEqual(model.order)
    },
  )

  test('templateOf gives the rows, the order and the required marks of a template of its own', () => {
    const fields = templateOf(model, 'churned')
    expect(fields.map(({ key, required }) => [key, required])).toEqual([
      ['fullName', true],
      ['remark', true],
    ])
    expect(fields[1]?.row).toBe(customerModel.fields.remark)
  })
})
