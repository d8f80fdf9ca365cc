import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Condition, conditionHolds } from '../../src/model/conditions.ts'
import { customerModel } from '../../src/model/customer-model.ts'
import type { Field } from '../../src/model/fields.ts'
import type { CustomerModel } from '../../src/model/model.ts'
import { shownFieldsOf } from '../../src/model/shown-fields.ts'
import type { Truth } from '../../src/model/truth.ts'
import { anyCondition, conditionValues } from '../arbitraries/condition.ts'

const isChurned = { field: 'customerType', in: ['churned'] } as const satisfies Condition

/** The stock model with other conditions on some of its rows. */
function modelWith(rows: Record<string, object>, templates: CustomerModel['templates'] = {}): CustomerModel {
  const fields: CustomerModel['fields'] = Object.fromEntries(
    Object.entries<Field>(customerModel.fields).map(([key, row]) => [key, { ...row, ...rows[key] }]),
  )
  return { ...customerModel, fields, templates: { ...customerModel.templates, ...templates } }
}

const holds = (truth: Truth, record: Record<string, unknown>) =>
  typeof truth === 'boolean' ? truth : conditionHolds(truth, record)

describe('shownFieldsOf', () => {
  test.each([undefined, 'potential', 'unknown', 'toString', 7])('shownFieldsOf gives the stock form for %j', (type) => {
    const fields = shownFieldsOf(customerModel, type)
    expect(fields.map(({ key }) => key)).toEqual(customerModel.order)
    for (const { key, row, visible, required } of fields) {
      expect([visible, required]).toEqual([true, row.required])
      expect(row).toBe(customerModel.fields[key as keyof typeof customerModel.fields])
    }
  })

  test('shownFieldsOf gives the rows, the order and the required marks of the template of a type', () => {
    const model = modelWith(
      {},
      { churned: { fields: ['remark', 'fullName', 'customerType'], required: { remark: true, fullName: false } } },
    )
    expect(shownFieldsOf(model, 'churned').map(({ key, visible, required }) => [key, visible, required])).toEqual([
      ['remark', true, true],
      ['fullName', true, false],
      ['customerType', true, true],
    ])
  })

  test('shownFieldsOf works templates into the conditions where the type is chosen in the form', () => {
    const model = modelWith(
      {},
      { churned: { fields: ['fullName', 'customerType', 'remark'], required: { remark: true } } },
    )
    const byKey = new Map(shownFieldsOf(model).map((field) => [field.key, field]))
    expect(byKey.get('phone')).toMatchObject({
      visible: { field: 'customerType', notIn: ['churned'] },
      required: { field: 'customerType', notIn: ['churned'] },
    })
    expect(byKey.get('remark')).toMatchObject({ visible: true, required: isChurned })
  })

  test('shownFieldsOf never requires a hidden field', () => {
    const model = modelWith({ remark: { required: true, visible: isChurned } })
    expect(shownFieldsOf(model).find(({ key }) => key === 'remark')).toMatchObject({
      visible: isChurned,
      required: isChurned,
    })
    expect(shownFieldsOf(model, 'current').some(({ key }) => key === 'remark')).toBe(false)
    expect(shownFieldsOf(model, 'churned').find(({ key }) => key === 'remark')).toMatchObject({
      visible: true,
      required: true,
    })
  })

  test('shownFieldsOf says of a condition on a hidden field that it holds nothing', () => {
    const model = modelWith({
      intent: { visible: isChurned },
      remark: { visible: { field: 'intent', in: ['high'] } },
      owner: { visible: { field: 'intent', notIn: ['high'] } },
    })
    const byKey = new Map(shownFieldsOf(model).map((field) => [field.key, field.visible]))
    expect(holds(byKey.get('remark') ?? true, { customerType: 'current', intent: 'high' })).toBe(false)
    expect(holds(byKey.get('owner') ?? true, { customerType: 'current', intent: 'high' })).toBe(true)
  })

  test.each([
    ['itself', { remark: { visible: { field: 'remark', filled: true } } }],
    [
      'one another',
      {
        remark: { visible: { field: 'intent', filled: true } },
        intent: { visible: { not: { field: 'remark', in: [] } } },
      },
    ],
  ])('shownFieldsOf throws where fields are shown by %s', (_what, rows) => {
    expect(() => shownFieldsOf(modelWith(rows))).toThrow(/circle: (?:remark|intent) → .*(?:remark|intent)\./)
  })

  test('shownFieldsOf says the same for a type as for the form in which that type was chosen', () => {
    fc.assert(
      fc.property(
        anyCondition,
        anyCondition,
        conditionValues,
        fc.constantFrom('potential', 'churned'),
        (visible, required, values, type) => {
          const model = modelWith({ owner: { visible, required } }, { churned: { required: { owner: true } } })
          const record = { ...values, customerType: type }
          const general = shownFieldsOf(model).find(({ key }) => key === 'owner')
          const ofType = shownFieldsOf(model, type).find(({ key }) => key === 'owner')
          expect(holds(ofType?.visible ?? false, record)).toBe(holds(general?.visible ?? false, record))
          expect(holds(ofType?.required ?? false, record)).toBe(holds(general?.required ?? false, record))
        },
      ),
      { numRuns: 1000 },
    )
  })
})
