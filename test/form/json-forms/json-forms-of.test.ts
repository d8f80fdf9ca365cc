import { describe, expect, test } from 'vitest'
import { formOf } from '../../../src/form/form-of.ts'
import { jsonFormsOf } from '../../../src/form/json-forms/json-forms-of.ts'
import { zhCN } from '../../../src/messages/zh-cn.ts'
import { customerModel } from '../../../src/model/customer-model.ts'

const form = formOf(customerModel, { language: zhCN })

describe('jsonFormsOf', () => {
  test('jsonFormsOf gives schema and UI schema as plain JSON', () => {
    const { schema, uischema } = jsonFormsOf(form)
    expect(JSON.parse(JSON.stringify({ schema, uischema }))).toEqual({ schema, uischema })
  })

  test('jsonFormsOf labels options in the schema, where JSON Forms reads them', () => {
    expect(jsonFormsOf(form).schema.properties?.size?.oneOf?.[0]).toEqual({ const: 'small', title: '小型' })
  })

  test('jsonFormsOf leaves judging to ajv without a check, and to the check alone with one', () => {
    expect(jsonFormsOf(form)).not.toHaveProperty('errorsOf')
    expect(jsonFormsOf(form)).not.toHaveProperty('validationMode')
    const { errorsOf, validationMode } = jsonFormsOf(form, (key) => (key === 'phone' ? '请核对。' : undefined))
    expect(validationMode).toBe('NoValidation')
    expect(errorsOf({}).map(({ instancePath }) => instancePath)).toEqual(['/phone'])
  })
})
