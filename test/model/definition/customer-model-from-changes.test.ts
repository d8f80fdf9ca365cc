import { describe, expect, test } from 'vitest'
import { customerModel } from '../../../src/model/customer-model.ts'
import { defineCustomerModel } from '../../../src/model/define-customer-model.ts'
import { customerModelFromChanges } from '../../../src/model/definition/customer-model-from-changes.ts'
import { manyChanges } from './changes.ts'

describe('customerModelFromChanges', () => {
  test('customerModelFromChanges reads text and values alike, and shares nothing with them', () => {
    const given = JSON.parse(JSON.stringify(manyChanges))
    const model = customerModelFromChanges(given)
    expect(customerModelFromChanges(JSON.stringify(manyChanges))).toEqual(model)
    given.fields.floorArea.maximum = 1
    expect(model.fields.floorArea).toMatchObject({ maximum: 100_000 })
    expect(model).not.toHaveProperty('extends')
    expect(model).not.toHaveProperty('$schema')
  })

  test('customerModelFromChanges asks the host for the base', () => {
    const own = defineCustomerModel({ extends: customerModel, name: 'own', override: { website: null } })
    const model = customerModelFromChanges({ extends: 'ours', fields: { level: true } }, (name) =>
      name === 'ours' ? own : undefined,
    )
    expect([model.name, 'website' in model.fields, 'level' in model.fields]).toEqual(['own', false, true])
    expect(() => customerModelFromChanges({ extends: 'customer' }, () => undefined)).toThrow(
      /extends: names the model "customer", which is not there/,
    )
  })

  test.each([
    ['{', /The changes cannot be read: the text is no JSON/],
    [undefined, /must be a JSON object/],
    [[], /must be a JSON object/],
    [{ extends: 7n }, /what JSON cannot/],
    [customerModel, /extends: is missing/],
    [
      { extends: 'customer', override: { emial: null, emali: null } },
      /emial[^\n]*\n- override: names the field "emali"/,
    ],
    ['{"extends": "customer", "__proto__": {}}', /__proto__: is no known key/],
    [
      '{"extends": "customer", "fields": {"__proto__": {"kind": "email", "module": "contact", "required": true}}}',
      /Latin/,
    ],
  ])('customerModelFromChanges throws for mistake %#', (json, told) => {
    expect(() => customerModelFromChanges(json)).toThrow(TypeError)
    expect(() => customerModelFromChanges(json)).toThrow(told)
  })
})
