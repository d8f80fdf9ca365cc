import { describe, expect, test } from 'vitest'
import { formOf } from '../../../src/form/form-of.ts'
import { translationOf } from '../../../src/form/json-forms/translation.ts'
import { en } from '../../../src/messages/en.ts'
import { zhCN } from '../../../src/messages/zh-cn.ts'
import { customerModel } from '../../../src/model/customer-model.ts'

const error = (keyword: string, instancePath: string, params = {}, message = 'must be right') => ({
  keyword,
  instancePath,
  schemaPath: `#/properties${instancePath}/${keyword}`,
  params,
  message,
})

describe('translationOf', () => {
  const { locale, translate, translateError } = translationOf(formOf(customerModel, { language: zhCN }))

  test('translationOf has the locale of the form', () => {
    expect(locale).toBe('zh-CN')
    expect(translationOf(formOf(customerModel, { language: en })).locale).toBe('en')
  })

  test('translationOf says of an error of the schema what the form says', () => {
    expect(translateError(error('required', '', { missingProperty: 'phone' }))).toBe(zhCN.issues.required)
    expect(translateError(error('pattern', '/phone'))).toBe(zhCN.invalid.phone)
    expect(translateError(error('oneOf', '/size'))).toBe(zhCN.invalid.choice)
  })

  test('translationOf leaves other errors as they are', () => {
    expect(translateError(error('check', '/phone', {}, '请核对。'))).toBe('请核对。')
    expect(translateError(error('type', '/team'))).toBe('must be right')
    expect(translateError({ keyword: 'custom', instancePath: '', schemaPath: '', params: {} })).toBe('')
  })

  test('translationOf says each thing once for all errors of a control', () => {
    const errors = [error('pattern', '/phone'), error('maxLength', '/phone'), error('check', '/phone', {}, '请核对。')]
    expect(translate('phone.error.custom', undefined, { errors })).toBe(`${zhCN.invalid.phone}\n请核对。`)
    expect(translate('phone.error.custom')).toBe('')
  })

  test('translationOf leaves labels as they are, and the choice of nothing empty', () => {
    expect(translate('phone.label', '联系电话/手机')).toBe('联系电话/手机')
    expect(translate('phone.error.pattern', undefined)).toBeUndefined()
    expect(translate('enum.none', 'None')).toBe('')
  })
})
