import { describe, expect, test } from 'vitest'
import { formOf } from '../../../src/form/form-of.ts'
import { type RjsfError, transformErrorsOf } from '../../../src/form/rjsf/transform-errors.ts'
import { zhCN } from '../../../src/messages/zh-cn.ts'
import { customerModel } from '../../../src/model/customer-model.ts'

const form = formOf(customerModel, { language: zhCN })

const missing: RjsfError = {
  name: 'required',
  property: 'fullName',
  message: "must have required property '客户全称'",
  params: { missingProperty: 'fullName' },
  stack: "must have required property '客户全称'",
  schemaPath: '#/required',
  title: '客户全称',
}
const malformed: RjsfError = {
  name: 'pattern',
  property: '.phone',
  message: 'must match pattern "^1"',
  params: { pattern: '^1' },
  stack: '.phone must match pattern "^1"',
  schemaPath: '#/properties/phone/pattern',
  title: '',
}
const unknownEntry: RjsfError = {
  name: 'enum',
  property: '.demandTypes.2',
  params: {},
  stack: '.demandTypes.2 must be equal to one of the allowed values',
  schemaPath: '#/properties/demandTypes/items/enum',
}

describe('transformErrorsOf', () => {
  const transformErrors = transformErrorsOf(form, false)

  test('transformErrorsOf says what the form says, beside the field', () => {
    expect(transformErrors([missing, malformed, unknownEntry])).toMatchObject([
      { property: '.fullName', message: zhCN.issues.required, stack: '客户全称 请填写此项。', title: '客户全称' },
      { property: '.phone', message: zhCN.invalid.phone, title: '联系电话/手机' },
      { property: '.demandTypes', message: zhCN.invalid.choices },
    ])
  })

  test('transformErrorsOf says one thing of a field', () => {
    const tooLong = {
      ...malformed,
      name: 'maxLength',
      params: { limit: 200 },
      schemaPath: '#/properties/phone/maxLength',
    }
    const explanation = { ...malformed, name: 'const', schemaPath: '#/properties/phone/oneOf/0/const' }
    expect(transformErrors([explanation, malformed, tooLong])).toHaveLength(1)
  })

  test('transformErrorsOf lets errors about anything else pass', () => {
    const own = [
      {
        name: 'type',
        property: '.team',
        stack: '.team must be string',
        schemaPath: '#/properties/team/type',
        params: {},
      },
      { name: 'minLength', property: '.team', stack: '', schemaPath: '#/properties/team/minLength', params: {} },
      { stack: 'schema is invalid' },
    ]
    expect(transformErrors(own)).toEqual(own)
  })

  test('transformErrorsOf does not say that a condition failed', () => {
    expect(transformErrors([{ name: 'if', property: '', stack: 'must match "then" schema', params: {} }])).toEqual([])
  })

  test('transformErrorsOf says nothing of the fields where a check does, nor of what nobody can change', () => {
    expect(transformErrorsOf(form, true)([missing, malformed])).toEqual([])
    const viewed = formOf(customerModel, { language: zhCN, mode: 'view' })
    expect(transformErrorsOf(viewed, false)([missing, malformed])).toEqual([])
  })
})
