import { describe, expect, test } from 'vitest'
import { modelFiguresOf } from '../../../src/cli/models/model-figures.ts'
import { customerModel } from '../../../src/model/customer-model.ts'
import { defineCustomerModel } from '../../../src/model/define-customer-model.ts'

describe('modelFiguresOf', () => {
  test('modelFiguresOf counts what a model asks', () => {
    const required = customerModel.order.filter((key) => customerModel.fields[key].required === true).length
    const stock = { fields: 20, required, conditional: 0, types: 4, templates: 0, rules: 9, checks: 0 }
    expect(modelFiguresOf(customerModel)).toEqual(stock)
    const own = defineCustomerModel({
      extends: customerModel,
      override: {
        email: { required: { field: 'size', in: ['large'] } },
        remark: { visible: { field: 'size', in: ['large'] } },
      },
      templates: { churned: { required: { size: false } } },
      checks: { own: { reads: ['size'], blames: 'size', severity: 'error' } },
    })
    expect(modelFiguresOf(own)).toEqual({
      ...stock,
      required: required - 1,
      conditional: 3,
      templates: 1,
      checks: 1,
    })
  })
})
