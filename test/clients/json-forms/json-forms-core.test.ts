import {
  Actions,
  coreReducer,
  createAjv,
  isVisible,
  type JsonFormsState,
  mapStateToControlProps,
  type UISchemaElement,
} from '@jsonforms/core'
import fc from 'fast-check'
import { conditionHolds, fieldCheckOf } from 'kehu'
import { type FormField, type FormMetadata, formOf } from 'kehu/form'
import { type JsonFormsForm, jsonFormsOf } from 'kehu/form/json-forms'
import { messageOf, zhCN } from 'kehu/messages'
import { describe, expect, test } from 'vitest'
import { anyCondition, conditionValues } from '../../arbitraries/condition.ts'
import { compiled, context, model } from '../model.ts'
import { rightRecord } from '../scenario.ts'

const stock = formOf(model, { language: zhCN })
const fields = stock.modules.flatMap((module) => module.fields)
const fieldOf = (key: string) => fields.find((field) => field.key === key) as FormField
const check = fieldCheckOf(compiled, { context, message: (issue) => messageOf(issue, zhCN) })
const ajv = createAjv()

/** What the renderers are told of the controls that are shown. */
function shownControls(form: JsonFormsForm, data: object, additionalErrors: readonly object[] = []) {
  const { schema, uischema, i18n } = form
  const mode = 'validationMode' in form ? { validationMode: form.validationMode } : {}
  const core = coreReducer(undefined, Actions.init(data, schema, uischema, { ajv, ...mode, additionalErrors } as never))
  const state = { jsonforms: { core, i18n } } as JsonFormsState
  return uischema.elements
    .filter((group) => isVisible(group as UISchemaElement, data, '', ajv, undefined))
    .flatMap(({ elements }) => elements)
    .map((control) => mapStateToControlProps(state, { uischema: control as never, schema, path: '' }))
    .filter(({ visible }) => visible)
}

const messagesIn = (form: JsonFormsForm, data: object, additionalErrors: readonly object[] = []) =>
  Object.fromEntries(
    shownControls(form, data, additionalErrors).flatMap(({ path, errors }) => (errors === '' ? [] : [[path, errors]])),
  )

describe('jsonFormsOf in the core of JSON Forms', () => {
  test('jsonFormsOf shows and requires a field exactly while its conditions hold, whatever they are', () => {
    fc.assert(
      fc.property(anyCondition, anyCondition, conditionValues, (visible, asked, values) => {
        const required = { all: [visible, asked] }
        const field = { ...fieldOf('demandDetail'), visible, required }
        const form: FormMetadata = { ...stock, modules: [{ key: 'm', label: 'M', fields: [field] }] }
        const controls = shownControls(jsonFormsOf(form), values)
        expect(controls.map(({ path, label }) => [path, label])).toEqual(
          conditionHolds(visible, values) ? [['demandDetail', field.label]] : [],
        )
        expect(controls.some((control) => control.required)).toBe(conditionHolds(required, values))
        const missing = controls.some(({ errors }) => errors === field.messages.required)
        expect(missing).toBe(conditionHolds(required, values))
      }),
      { numRuns: 1000 },
    )
  })

  test('jsonFormsOf has every field in order, with its words', () => {
    const controls = shownControls(jsonFormsOf(stock), { customerType: 'potential' })
    expect(controls.map(({ path, label, description }) => [path, label, description])).toEqual(
      fields.map(({ key, label, help }) => [key, label, help]),
    )
  })

  test('jsonFormsOf says one thing of each wrong field, in the words of the form', () => {
    const values = {
      ...rightRecord,
      fullName: undefined,
      phone: '12345',
      size: 'huge',
      annualRevenue: -1,
      foundedOn: '',
      demandTypes: ['other', 'other'],
    }
    expect(messagesIn(jsonFormsOf(stock), rightRecord)).toEqual({})
    expect(messagesIn(jsonFormsOf(stock), values)).toEqual({
      fullName: fieldOf('fullName').messages.required,
      phone: fieldOf('phone').messages.invalid,
      size: fieldOf('size').messages.invalid,
      annualRevenue: fieldOf('annualRevenue').messages.invalid,
      demandTypes: fieldOf('demandTypes').messages.invalid,
    })
  })

  test('jsonFormsOf shows what a host adds as it stands', () => {
    const added = { keyword: '', instancePath: '/fullName', schemaPath: '', params: {}, message: '已有此客户。' }
    expect(messagesIn(jsonFormsOf(stock), rightRecord, [added])).toEqual({ fullName: '已有此客户。' })
  })

  test('jsonFormsOf with a check says what the checker says and nothing else', () => {
    const form = jsonFormsOf(stock, check)
    const typed = { ...rightRecord, phone: '138 1234 5678' }
    expect(form.errorsOf(typed)).toEqual([])
    expect(messagesIn(form, typed, form.errorsOf(typed))).toEqual({})
    const values = { ...typed, foundedOn: '2027-01-01', email: 'wang@', fullName: '' }
    expect(messagesIn(form, values, form.errorsOf(values))).toEqual({
      fullName: check('fullName', values.fullName, values),
      email: check('email', values.email, values),
      foundedOn: check('foundedOn', values.foundedOn, values),
    })
  })

  test('jsonFormsOf does not judge what nobody can change', () => {
    const locked = (field: FormField) => ({
      ...field,
      required: false,
      readOnly: true,
      masked: ['contactName', 'phone', 'email'].includes(field.key),
    })
    const form = { ...stock, modules: stock.modules.map((one) => ({ ...one, fields: one.fields.map(locked) })) }
    const shown = { ...rightRecord, contactName: '王*', phone: '138****5678' }
    expect(messagesIn(jsonFormsOf(form), shown)).toEqual({})
    expect(jsonFormsOf(form, check).errorsOf(shown)).toEqual([])
    expect(shownControls(jsonFormsOf(form), shown).some(({ enabled }) => enabled)).toBe(false)
  })
})
