import { createSchemaUtils, type RJSFSchema } from '@rjsf/utils'
import validator from '@rjsf/validator-ajv8'
import fc from 'fast-check'
import { conditionHolds, fieldCheckOf } from 'kehu'
import { type FormField, type FormMetadata, formOf } from 'kehu/form'
import { rjsfOf } from 'kehu/form/rjsf'
import { messageOf, zhCN } from 'kehu/messages'
import { describe, expect, test } from 'vitest'
import { anyCondition, conditionValues } from '../../arbitraries/condition.ts'
import { compiled, context, model } from '../model.ts'
import { rightRecord } from '../scenario.ts'

const stock = formOf(model, { language: zhCN })
const fields = stock.modules.flatMap((module) => module.fields)
const fieldOf = (key: string) => fields.find((field) => field.key === key) as FormField
const formOfOne = (field: FormField): FormMetadata => ({
  ...stock,
  modules: [{ key: 'm', label: 'M', fields: [field] }],
})
const check = fieldCheckOf(compiled, { context, message: (issue) => messageOf(issue, zhCN) })

/** The messages that RJSF shows, by field. */
function complaints(form: ReturnType<typeof rjsfOf>, values: object): Record<string, readonly string[]> {
  const { schema, uiSchema, customValidate, transformErrors } = form
  const { errorSchema } = validator.validateFormData(
    values,
    createSchemaUtils(validator, schema as RJSFSchema).retrieveSchema(schema as RJSFSchema, values),
    customValidate,
    transformErrors,
    uiSchema,
  )
  return Object.fromEntries(
    Object.entries(errorSchema as Record<string, { __errors?: string[] }>).flatMap(([key, { __errors = [] }]) =>
      __errors.length > 0 ? [[key, __errors]] : [],
    ),
  )
}

describe('rjsfOf in the utilities of RJSF', () => {
  test('rjsfOf shows and requires a field exactly while its conditions hold, whatever they are', () => {
    fc.assert(
      fc.property(anyCondition, anyCondition, conditionValues, (visible, asked, values) => {
        const required = { all: [visible, asked] }
        const schema = rjsfOf(formOfOne({ ...fieldOf('demandDetail'), visible, required })).schema as RJSFSchema
        const resolved = createSchemaUtils(validator, schema).retrieveSchema(schema, values)
        expect('demandDetail' in (resolved.properties ?? {})).toBe(conditionHolds(visible, values))
        expect(resolved.required?.includes('demandDetail') ?? false).toBe(conditionHolds(required, values))
      }),
      { numRuns: 1000 },
    )
  })

  test('rjsfOf has nothing chosen in a new form', () => {
    const schema = rjsfOf(stock).schema as RJSFSchema
    expect(createSchemaUtils(validator, schema).getDefaultFormState(schema, {})).toEqual({})
  })

  test('rjsfOf has the values of hidden fields omitted', () => {
    const schema = rjsfOf(stock).schema as RJSFSchema
    const utilities = createSchemaUtils(validator, schema)
    expect(utilities.omitExtraData(schema, rightRecord)).toEqual(rightRecord)
    const current = utilities.omitExtraData(schema, { ...rightRecord, customerType: 'current' })
    expect(current).not.toHaveProperty('source')
    expect(current).toHaveProperty('demandDetail')
  })

  test('rjsfOf says one thing of each wrong field, in the words of the form', () => {
    const wrong = {
      ...rightRecord,
      fullName: undefined,
      phone: '12345',
      size: 'huge',
      annualRevenue: -1,
      demandTypes: ['other', 'other', 'old'],
      demandDetail: undefined,
    }
    expect(complaints(rjsfOf(stock), rightRecord)).toEqual({})
    expect(complaints(rjsfOf(stock), JSON.parse(JSON.stringify(wrong)))).toEqual({
      fullName: [fieldOf('fullName').messages.required],
      phone: [fieldOf('phone').messages.invalid],
      size: [fieldOf('size').messages.invalid],
      annualRevenue: [fieldOf('annualRevenue').messages.invalid],
      demandTypes: [fieldOf('demandTypes').messages.invalid],
      demandDetail: [fieldOf('demandDetail').messages.required],
    })
  })

  test('rjsfOf with a check says what the checker says and nothing else', () => {
    const form = rjsfOf(stock, check)
    const values = { ...rightRecord, phone: '138 1234 5678', foundedOn: '2027-01-01', email: 'wang@', fullName: '' }
    expect(complaints(form, { ...rightRecord, phone: '138 1234 5678' })).toEqual({})
    expect(complaints(form, values)).toEqual({
      fullName: [check('fullName', values.fullName, values)],
      email: [check('email', values.email, values)],
      foundedOn: [check('foundedOn', values.foundedOn, values)],
    })
  })

  test('rjsfOf does not judge what nobody can change', () => {
    const masked = {
      ...stock,
      modules: stock.modules.map((module) => ({ ...module, fields: module.fields.map(locked) })),
    }
    const shown = { ...rightRecord, contactName: '王*', phone: '138****5678' }
    for (const form of [rjsfOf(masked), rjsfOf(masked, check)]) expect(complaints(form, shown)).toEqual({})
  })
})

function locked(field: FormField): FormField {
  const masked = ['contactName', 'phone', 'email'].includes(field.key)
  return { ...field, required: false, readOnly: true, masked }
}
