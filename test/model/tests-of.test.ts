import { describe, expect, test } from 'vitest'
import { customerModel } from '../../src/model/customer-model.ts'
import { defineCustomerModel } from '../../src/model/define-customer-model.ts'
import { testsOf } from '../../src/model/tests-of.ts'

describe('testsOf', () => {
  test('names every test of the stock model once', () => {
    const tests = testsOf(customerModel).map((one) => JSON.stringify(one))
    expect(new Set(tests).size).toBe(tests.length)
    expect(tests).toContain('{"field":"size","in":["large"]}')
    expect(tests).toContain('{"field":"customerType","in":["potential"]}')
    expect(tests).toContain('{"field":"annualRevenue","above":50000}')
    expect(tests).toContain('{"field":"annualRevenue","atLeast":10000}')
    expect(tests).toContain('{"field":"annualRevenue","atLeast":0}')
    expect(tests).toContain('{"field":"employeeCount","above":2000}')
  })

  test('knows what forms ask of fields', () => {
    const model = defineCustomerModel({
      name: 'asking',
      extends: customerModel,
      override: {
        remark: { visible: { field: 'intent', notIn: ['low'] } },
        owner: {
          required: {
            not: {
              all: [
                { field: 'email', filled: true },
                { field: 'intent', in: ['high'] },
              ],
            },
          },
        },
      },
    })
    const tests = testsOf(model)
    expect(tests).toContainEqual({ field: 'intent', notIn: ['low'] })
    expect(tests).toContainEqual({ field: 'email', filled: true })
  })
})
