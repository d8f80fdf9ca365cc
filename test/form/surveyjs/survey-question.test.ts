import { describe, expect, test } from 'vitest'
import { industries } from '../../../src/data/industries/index.ts'
import { accessOf } from '../../../src/form/access-of.ts'
import type { FormField } from '../../../src/form/form-metadata.ts'
import { formOf } from '../../../src/form/form-of.ts'
import { industryTreeOf } from '../../../src/form/option-trees.ts'
import { surveyQuestionOf } from '../../../src/form/surveyjs/survey-question.ts'
import { zhCN } from '../../../src/messages/zh-cn.ts'
import { customerModel } from '../../../src/model/customer-model.ts'
import { defineCustomerModel } from '../../../src/model/define-customer-model.ts'

const model = defineCustomerModel({
  extends: customerModel,
  fields: { fleet: { kind: 'number', maximum: 9, module: 'company', required: false } },
  override: { remark: { visible: { field: 'intent', in: ['high'] }, required: { field: 'size', in: ['large'] } } },
  messages: { 'zh-CN': { fields: { fleet: { label: '车队', unit: '台' } } } },
})
const form = formOf(model, { language: zhCN, trees: { industry: industryTreeOf(industries) } })
const fieldOf = (key: string, of = form) =>
  of.modules.flatMap(({ fields }) => fields).find((field) => field.key === key) as FormField

describe('surveyQuestionOf', () => {
  test('surveyQuestionOf tells label, help, placeholder, and that a field is required', () => {
    expect(surveyQuestionOf(fieldOf('contactTitle'), true)).toEqual({
      type: 'text',
      inputType: 'text',
      name: 'contactTitle',
      title: '联系人职务',
      description: zhCN.fields.contactTitle.help,
      placeholder: '采购总监',
      isRequired: true,
      requiredErrorText: '请填写此项。',
    })
  })

  test('surveyQuestionOf spells conditions, lists the leaves of a tree, and names a unit that the help does not', () => {
    expect(surveyQuestionOf(fieldOf('remark'), true)).toMatchObject({
      type: 'comment',
      visibleIf: "{intent} anyof ['high']",
      requiredIf: "({intent} anyof ['high']) and ({size} anyof ['large'])",
    })
    const { choices = [] } = surveyQuestionOf(fieldOf('industry'), true)
    expect(choices).toHaveLength(97)
    expect(choices[0]?.text).toMatch(/^农、林、牧、渔业-/)
    expect(surveyQuestionOf(fieldOf('fleet'), true)).toMatchObject({ inputType: 'number', description: '(台)' })
  })

  test('surveyQuestionOf judges by itself where nobody checks, and never what is read-only', () => {
    expect(surveyQuestionOf(fieldOf('phone'), false).validators).toHaveLength(2)
    expect(surveyQuestionOf(fieldOf('phone'), true)).not.toHaveProperty('validators')
    const service = formOf(model, {
      language: zhCN,
      mode: 'edit',
      customerType: 'current',
      access: accessOf(model, 'service'),
    })
    expect(surveyQuestionOf(fieldOf('phone', service), false)).toMatchObject({ readOnly: true })
    expect(surveyQuestionOf(fieldOf('phone', service), false)).not.toHaveProperty('validators')
    expect(surveyQuestionOf(fieldOf('phone', service), false)).not.toHaveProperty('isRequired')
  })
})
