import { describe, expect, test } from 'vitest'
import { formOf } from '../../../src/form/form-of.ts'
import type { SurveyValidation } from '../../../src/form/surveyjs/survey-json.ts'
import { surveyjsOf } from '../../../src/form/surveyjs/surveyjs-of.ts'
import { en } from '../../../src/messages/en.ts'
import { zhCN } from '../../../src/messages/zh-cn.ts'
import { customerModel } from '../../../src/model/customer-model.ts'

const form = formOf(customerModel, { language: zhCN })

describe('surveyjsOf', () => {
  test('surveyjsOf gives plain JSON: a panel for each module, in the language of the form', () => {
    const { json, ...handlers } = surveyjsOf(form)
    expect(handlers).toEqual({})
    expect(JSON.parse(JSON.stringify(json))).toEqual(json)
    expect(json.pages[0]?.elements.map(({ title, elements }) => `${title}: ${elements.length}`)).toEqual([
      '基础信息: 5',
      '联系人信息: 4',
      '公司信息: 5',
      '需求与合作: 6',
    ])
    expect(json.locale).toBe('zh-cn')
    expect(surveyjsOf(formOf(customerModel, { language: en, mode: 'view' })).json).toMatchObject({
      locale: 'en',
      readOnly: true,
    })
  })

  test('surveyjsOf says what the check says of what is filled, among the values of the survey', () => {
    const seen: unknown[] = []
    const { onValidateQuestion } = surveyjsOf(form, (key, value, values) => {
      seen.push(values)
      return key === 'phone' && value === '12345' ? '请核对。' : undefined
    })
    const told = (name: string, value: unknown) => {
      const options: SurveyValidation = { name, value }
      onValidateQuestion?.({ data: { size: 'small' } }, options)
      return options.error
    }
    expect(told('phone', '12345')).toBe('请核对。')
    expect([told('phone', '13812345678'), told('phone', ''), told('other', '12345')]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
    expect(seen).toEqual([{ size: 'small' }, { size: 'small' }])
  })

  test('surveyjsOf judges nothing in a form that is only looked at', () => {
    const { onValidateQuestion } = surveyjsOf(formOf(customerModel, { language: zhCN, mode: 'view' }), () => '请核对。')
    const options: SurveyValidation = { name: 'phone', value: '12345' }
    onValidateQuestion?.({ data: {} }, options)
    expect(options.error).toBeUndefined()
  })

  test('surveyjsOf checks again what holds something and reads what was changed', () => {
    const checked: string[] = []
    const survey = {
      getQuestionByName: (name: string) =>
        name === 'gone' ? null : { isEmpty: () => name === 'size', validate: () => checked.push(name) > 0 },
    }
    const changed = (name: string, of = form) => {
      surveyjsOf(of, () => undefined).onValueChanged?.(survey, { name })
      return checked.splice(0)
    }
    expect(changed('fullName')).toContain('registeredAddress')
    expect(changed('annualRevenue')).not.toContain('size')
    expect(changed('remark')).toEqual([])
    expect(changed('fullName', formOf(customerModel, { language: zhCN, mode: 'view' }))).toEqual([])
    const gone = form.modules.map((module) => ({
      ...module,
      fields: module.fields.map((field) => ({ ...field, key: 'gone' })),
    }))
    expect(changed('fullName', { ...form, modules: gone })).toEqual([])
  })
})
