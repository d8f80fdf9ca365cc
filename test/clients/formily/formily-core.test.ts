import { createForm, type Field, type Form, type IFormProps } from '@formily/core'
import { Schema } from '@formily/react'
import fc from 'fast-check'
import { checkRecord, conditionHolds } from 'kehu'
import { type FormField, type FormMetadata, formOf } from 'kehu/form'
import { type FormilySchema, formilyOf } from 'kehu/form/formily'
import { zhCN } from 'kehu/messages'
import { describe, expect, test } from 'vitest'
import { valueOfKind } from '../../arbitraries/canonical-value.ts'
import { anyCondition, conditionValues } from '../../arbitraries/condition.ts'
import { compiled, context, model } from '../model.ts'

const stock = formOf(model, { language: zhCN })
const allFields = stock.modules.flatMap((module) => module.fields)
const { messages } = fieldIn(stock, 'phone')

describe('formilyOf in the core of Formily', () => {
  test('formilyOf shows and requires a field exactly while its conditions hold, whatever they are', () => {
    fc.assert(
      fc.property(anyCondition, anyCondition, conditionValues, (visible, required, values) => {
        const owner = { ...fieldIn(stock, 'owner'), visible, required }
        const form = formWith(formilyOf({ ...stock, modules: [{ key: 'm', label: 'M', fields: [owner] }] }), { values })
        expect(nodeOf(form, 'owner').visible).toBe(conditionHolds(visible, values))
        expect(nodeOf(form, 'module-1').visible).toBe(conditionHolds(visible, values))
        expect(nodeOf(form, 'owner').required).toBe(conditionHolds(required, values))
      }),
      { numRuns: 1000 },
    )
  })

  test('formilyOf evaluates conditions anew when a value changes, and drops the value of a hidden field', async () => {
    const form = formWith(formilyOf(stock))
    expect(nodeOf(form, 'source').visible).toBe(false)
    await enter(form, 'customerType', 'potential')
    expect(nodeOf(form, 'source')).toMatchObject({ visible: true, required: true })
    await enter(form, 'source', 'exhibition')
    expect(form.values).toMatchObject({ source: 'exhibition' })
    await enter(form, 'customerType', 'current')
    expect(form.values).not.toHaveProperty('source')
    await enter(form, 'demandTypes', ['purchase', 'other'])
    expect(nodeOf(form, 'demandDetail').required).toBe(true)
    await enter(form, 'demandTypes', ['purchase'])
    expect(nodeOf(form, 'demandDetail').required).toBe(false)
  })

  test('formilyOf without a check has Formily say the messages of the form and no other', async () => {
    const form = formWith(formilyOf(stock))
    const values = { fullName: ' ', phone: '12345', annualRevenue: 1.234, foundedOn: '2015-02-30', email: 'a@b' }
    form.setValues(values)
    const said = await complaintsOf(form)
    const invalid = (key: string) => [fieldIn(stock, key).messages.invalid]
    expect(said).toMatchObject({
      fullName: [messages.required],
      customerType: [messages.required],
      phone: invalid('phone'),
      annualRevenue: invalid('annualRevenue'),
      foundedOn: invalid('foundedOn'),
      email: invalid('email'),
    })
    expect(said).not.toHaveProperty('website')
    expect(said).not.toHaveProperty('demandDetail')
  })

  test.each(allFields.map((field) => [field.key, field] as const))(
    'formilyOf without a check never refuses a %s that the checker accepts, nor says anything but the messages of the form',
    (key, field) => {
      const form = formWith(
        formilyOf({ ...stock, modules: [{ key: 'm', label: 'M', fields: [{ ...field, visible: true }] }] }),
      )
      const node = nodeOf(form, key)
      return fc.assert(
        fc.asyncProperty(enteredValue(field), async (value) => {
          form.setValues({ [key]: value }, 'overwrite')
          await node.validate().catch(() => {})
          const said = node.selfErrors
          for (const message of said) expect([field.messages.required, field.messages.invalid]).toContain(message)
          if (isAccepted(key, value)) expect({ value, said }).toEqual({ value, said: [] })
        }),
        { numRuns: 1000 },
      )
    },
  )

  test('formilyOf without a check counts characters as the checker does, and knows letters of any script', async () => {
    const form = formWith(formilyOf(stock))
    form.setValues({ fullName: '𠮷'.repeat(100), contactTitle: '𠮷'.repeat(51), contactName: '12345' })
    const said = await complaintsOf(form)
    expect(said).not.toHaveProperty('fullName')
    expect(Object.keys(said)).toEqual(expect.arrayContaining(['contactTitle', 'contactName']))
  })

  test('formilyOf with a check gives it the value and the values of the form', async () => {
    const asked: unknown[] = []
    const form = formWith(
      formilyOf(stock, (key, value, values) => {
        if (key === 'size') asked.push([value, values.annualRevenue])
        return key === 'size' ? '规模不符' : undefined
      }),
      { values: { size: 'small', annualRevenue: 9_000_000 } },
    )
    expect(await complaintsOf(form)).toEqual({ size: ['规模不符'] })
    expect(asked).toEqual([['small', 9_000_000]])
  })

  test('formilyOf checks a field again when a field that it depends on is filled in', async () => {
    const form = formWith(
      formilyOf(stock, (key, _, { annualRevenue }) => (key === 'size' && annualRevenue ? '规模不符' : undefined)),
    )
    await enter(form, 'annualRevenue', 1)
    await aTick()
    expect(nodeOf(form, 'size').selfErrors).toEqual([])
    await enter(form, 'size', 'large')
    expect(nodeOf(form, 'size').selfErrors).toEqual(['规模不符'])
    await enter(form, 'annualRevenue', null)
    await aTick()
    expect(nodeOf(form, 'size').selfErrors).toEqual([])
    await enter(form, 'annualRevenue', 2)
    await aTick()
    expect(nodeOf(form, 'size').selfErrors).toEqual(['规模不符'])
  })

  test('formilyOf takes back that a field is required when the condition of that no longer holds', async () => {
    const form = formWith(formilyOf(stock))
    await enter(form, 'demandTypes', ['other'])
    expect(await complaintsOf(form)).toMatchObject({ demandDetail: [messages.required] })
    await enter(form, 'demandTypes', ['purchase'])
    await aTick()
    expect(nodeOf(form, 'demandDetail').selfErrors).toEqual([])
  })

  test('formilyOf moves a masked value from the values to what is shown, whenever it comes', async () => {
    const masked = formilyOf(withField(stock, 'phone', { masked: true, readOnly: true, required: false }))
    const early = formWith(masked, { initialValues: { phone: '138****5678', owner: '李四' } })
    const late = formWith(masked)
    late.setInitialValues({ phone: '138****5678', owner: '李四' })
    const later = formWith(masked)
    later.setValues({ phone: '138****5678', owner: '李四' })
    for (const form of [early, late, later]) {
      expect(nodeOf(form, 'phone').content).toBe('138****5678')
      expect(form.values).toMatchObject({ owner: '李四' })
      expect(form.values).not.toHaveProperty('phone')
    }
  })

  test('formilyOf only shows what may not be changed, and never complains of it', async () => {
    const fixed = withField(stock, 'phone', { readOnly: true, required: false })
    const form = formWith(formilyOf(fixed), { initialValues: { phone: '12345' } })
    expect(nodeOf(form, 'phone').pattern).toBe('readPretty')
    expect(await complaintsOf(form)).not.toHaveProperty('phone')
    expect(form.values).toMatchObject({ phone: '12345' })
  })

  test('formilyOf runs no code that hides in the words of a model', () => {
    const evil = '{{$form.hacked = true}}'
    const form = formWith(
      formilyOf(
        withField(stock, 'intent', {
          label: evil,
          help: evil,
          placeholder: evil,
          options: [{ value: evil, label: evil }],
          required: true,
          messages: { required: evil, invalid: evil },
        }),
      ),
    )
    expect(form).not.toHaveProperty('hacked')
    expect(nodeOf(form, 'intent')).toMatchObject({
      title: evil,
      dataSource: [{ value: evil, label: evil }],
      decoratorProps: { tooltip: evil },
      componentProps: { placeholder: evil },
    })
  })
})

/** Right and wrong values of the type that the control gives. */
function enteredValue({ kind, control }: FormField): fc.Arbitrary<unknown> {
  return valueOfKind(kind).filter((value) => {
    if (control === 'number') return typeof value === 'number'
    return control === 'multiselect' ? Array.isArray(value) : typeof value === 'string'
  })
}

/** Whether the checker has nothing against a value as a record holds it. */
function isAccepted(key: string, value: unknown): boolean {
  const issues = checkRecord(compiled, { customerType: 'potential', [key]: value }, context)
  return issues.every(({ path, severity }) => path[0] !== key || severity !== 'error')
}

function fieldIn({ modules }: FormMetadata, key: string): FormField {
  return modules.flatMap(({ fields }) => fields).find((field) => field.key === key) as FormField
}

function withField(form: FormMetadata, key: string, change: Partial<FormField>): FormMetadata {
  const modules = form.modules.map((module) => ({
    ...module,
    fields: module.fields.map((field) => (field.key === key ? { ...field, ...change } : field)),
  }))
  return { ...form, modules }
}

/** Formily's form with all fields of the schema, as `SchemaField` makes them, but without a page. */
function formWith(schema: FormilySchema, properties: IFormProps = {}): Form {
  const form = createForm({ validateFirst: true, ...properties })
  const add = (node: Schema, basePath: string) => {
    node.mapProperties((child, name) => {
      const field = { ...child.toFieldProps(), name, basePath }
      if (child.type === 'void') form.createVoidField(field)
      else if (child.type === 'array') form.createArrayField(field)
      else form.createField(field)
      add(child, basePath === '' ? String(name) : `${basePath}.${name}`)
    })
  }
  add(new Schema(schema), '')
  form.onMount()
  return form
}

function nodeOf(form: Form, key: string): Field {
  return form.query(key).take() as Field
}

/** Submits and gives what there is to say, by field. */
async function complaintsOf(form: Form): Promise<Readonly<Record<string, readonly string[]>>> {
  await form.submit().catch(() => {})
  return Object.fromEntries(form.errors.map(({ path, messages = [] }) => [path, messages]))
}

/** What a person does in a field. */
function enter(form: Form, key: string, value: unknown): Promise<void> {
  return nodeOf(form, key).onInput(value)
}

function aTick(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 10))
}
