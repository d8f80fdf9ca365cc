import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FormField, FormMetadata } from '../../src/form/form-metadata.ts'
import { formOf } from '../../src/form/form-of.ts'
import type { FormSchema } from '../../src/form/form-schema.ts'
import { fieldPlacesOf, schemaOfForm, schemaOfTruth } from '../../src/form/schema-of-form.ts'
import { faultsOf } from '../../src/json-schema/ajv-faults.ts'
import { zhCN } from '../../src/messages/zh-cn.ts'
import { type Condition, conditionHolds } from '../../src/model/conditions.ts'
import { customerModel } from '../../src/model/customer-model.ts'
import type { Truth } from '../../src/model/truth.ts'
import { anyCondition, conditionValues } from '../arbitraries/condition.ts'
import { ajvOf } from '../json-schema/ajv.ts'

const stock = formOf(customerModel, { language: zhCN })
const fields = stock.modules.flatMap((module) => module.fields)
const owner = fields.find(({ key }) => key === 'owner') as FormField
const formOfOne = (field: FormField): FormMetadata => ({
  ...stock,
  modules: [{ key: 'm', label: 'M', fields: [field] }],
})
const holds = (truth: Truth, values: object) =>
  typeof truth === 'boolean' ? truth : conditionHolds(truth, values as Record<string, unknown>)

/** All that a field may be: always or sometimes shown, and never, sometimes or always required while it is shown. */
const conditions = fc
  .tuple(fc.option(anyCondition), fc.oneof(fc.constantFrom(true, false), anyCondition))
  .map(([visible, asked]): Pick<FormField, 'visible' | 'required'> => {
    if (visible === null) return { visible: true, required: asked }
    const required: Condition | boolean = typeof asked === 'boolean' ? asked && visible : { all: [visible, asked] }
    return { visible, required }
  })

/** What a JSON pointer leads to. */
function resolved(schema: FormSchema, pointer: string): Record<string, unknown> {
  const steps = pointer.split('/').slice(1)
  return steps.reduce<Record<string, unknown>>((part, step) => part[step] as Record<string, unknown>, { ...schema })
}

describe('schemaOfForm', () => {
  test('schemaOfForm has the fields in order, those that are required among them', () => {
    const { properties = {}, required, allOf } = schemaOfForm(stock, 'oneOf')
    expect(Object.keys(properties)).toEqual(customerModel.order)
    expect(required).toEqual(fields.filter((field) => field.required === true).map(({ key }) => key))
    expect(allOf).toBeUndefined()
  })

  test('schemaOfForm is plain JSON', () => {
    const schema = schemaOfForm(stock, 'enum')
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema)
  })

  test('schemaOfForm requires a field, and judges it, exactly while its conditions hold', () => {
    const verdicts = { shown: 0, hidden: 0, required: 0 }
    fc.assert(
      fc.property(conditions, fc.array(conditionValues, { minLength: 3, maxLength: 3 }), (given, records) => {
        const field = { ...owner, ...given }
        const errorsOf = ajvOf(schemaOfForm(formOfOne(field), 'oneOf'))
        const faultOf = (values: object) => faultsOf(errorsOf(values)).map(({ path, error }) => [path, error.keyword])
        for (const values of records) {
          const [visible, required] = [holds(field.visible, values), holds(field.required, values)]
          verdicts[required ? 'required' : visible ? 'shown' : 'hidden'] += 1
          expect(faultOf(values)).toEqual(required ? [[['owner'], 'required']] : [])
          expect(faultOf({ ...values, owner: 7 })).toEqual(visible ? [[['owner'], 'type']] : [])
        }
      }),
      { numRuns: 1000 },
    )
    expect(Math.min(...Object.values(verdicts))).toBeGreaterThan(300)
  })
})

describe('fieldPlacesOf', () => {
  test('fieldPlacesOf says where the schema has a field, and when, and whether it is required there', () => {
    fc.assert(
      fc.property(conditions, conditions, conditionValues, (given, others, values) => {
        const form = {
          ...stock,
          modules: [
            {
              key: 'm',
              label: 'M',
              fields: [
                { ...owner, key: 'first', ...others },
                { ...owner, ...given },
              ],
            },
          ],
        }
        const schema = schemaOfForm(form, 'oneOf')
        const places = fieldPlacesOf(form)
        expect([...new Set(places.map(({ field }) => field.key))]).toEqual(['first', 'owner'])
        for (const { field, pointer, when } of places) {
          expect(resolved(schema, pointer)).toMatchObject({ type: 'string', title: field.label })
          const { required = [] } = resolved(schema, pointer.replace(/\/properties\/[a-z]+$/, ''))
          if (holds(when, values))
            expect((required as string[]).includes(field.key)).toBe(holds(field.required, values))
        }
        for (const field of form.modules.flatMap((module) => module.fields)) {
          const here = places.filter((place) => place.field === field && holds(place.when, values))
          expect(here).toHaveLength(holds(field.visible, values) ? 1 : 0)
        }
      }),
      { numRuns: 1000 },
    )
  })
})

describe('schemaOfTruth', () => {
  test('schemaOfTruth spells constants and conditions', () => {
    expect(schemaOfTruth(true)).toEqual({})
    expect(ajvOf(schemaOfTruth({ field: 'size', in: ['large'] }))({ size: 'large' })).toEqual([])
    expect(ajvOf(schemaOfTruth({ field: 'size', in: ['large'] }))({})).not.toEqual([])
  })
})
