import { describe, expect, test } from 'vitest'
import { formOf } from '../../../src/form/form-of.ts'
import { rjsfOf } from '../../../src/form/rjsf/rjsf-of.ts'
import { zhCN } from '../../../src/messages/zh-cn.ts'
import { customerModel } from '../../../src/model/customer-model.ts'

const form = formOf(customerModel, { language: zhCN })

describe('rjsfOf', () => {
  test('rjsfOf gives schema and UI schema as plain JSON', () => {
    const { schema, uiSchema } = rjsfOf(form)
    expect(JSON.parse(JSON.stringify({ schema, uiSchema }))).toEqual({ schema, uiSchema })
  })

  test('rjsfOf lists options as codes, since RJSF chooses the first of a oneOf by itself', () => {
    expect(JSON.stringify(rjsfOf(form).schema)).not.toContain('"oneOf"')
  })

  test('rjsfOf has the browser keep silent, the list of errors away, and hidden values dropped', () => {
    expect(rjsfOf(form)).toMatchObject({ noHtml5Validate: true, showErrorList: false, omitExtraData: true })
  })

  test('rjsfOf validates beyond the schema only with a check', () => {
    expect(rjsfOf(form)).not.toHaveProperty('customValidate')
    expect(rjsfOf(form, () => undefined).customValidate).toBeTypeOf('function')
  })
})
