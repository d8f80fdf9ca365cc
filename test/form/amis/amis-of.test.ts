import { describe, expect, test } from 'vitest'
import { amisOf } from '../../../src/form/amis/amis-of.ts'
import { formOf } from '../../../src/form/form-of.ts'
import { en } from '../../../src/messages/en.ts'
import { zhCN } from '../../../src/messages/zh-cn.ts'
import { customerModel } from '../../../src/model/customer-model.ts'
import { defineCustomerModel } from '../../../src/model/define-customer-model.ts'

const form = formOf(customerModel, { language: zhCN })
const check = () => undefined

describe('amisOf', () => {
  test('amisOf gives a field set for each module, with its fields in order', () => {
    const { type, body } = amisOf(form)
    expect(type).toBe('form')
    expect(body.map(({ title }) => title)).toEqual(form.modules.map(({ label }) => label))
    expect(body.flatMap((module) => module.body.map(({ name }) => name))).toEqual(customerModel.order)
  })

  test('amisOf is plain JSON without a check', () => {
    const schema = amisOf(formOf(customerModel, { language: en }))
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema)
    expect(schema).not.toHaveProperty('onEvent')
  })

  test('amisOf hides a module while all of its fields are hidden', () => {
    const model = defineCustomerModel({
      extends: customerModel,
      modules: [...customerModel.modules, 'origin'],
      fields: { source: true },
      override: { source: { module: 'origin', visible: { field: 'annualRevenue', above: 1 } } },
      messages: { 'zh-CN': { modules: { origin: '来源' } } },
    })
    const { body } = amisOf(formOf(model, { language: zhCN }))
    expect(body.flatMap(({ visibleOn = [] }) => visibleOn)).toEqual([
      `\${(ISTYPE(annualRevenue, "number") && annualRevenue > 1)}`,
    ])
  })

  test('amisOf has each field that holds something checked again when what its promises read changes', () => {
    const { onEvent, body } = amisOf(form, check)
    const recheck = onEvent?.change.actions.find(({ componentId }) => componentId === 'customer-registeredAddress')
    expect(recheck).toMatchObject({
      actionType: 'validateFormItem',
      expression: expect.stringContaining('${(fullName !== __prev.fullName) && (ISTYPE(registeredAddress, "string")'),
    })
    const ids = body.flatMap((module) => module.body.map(({ id }) => id))
    for (const { componentId } of onEvent?.change.actions ?? []) expect(ids).toContain(componentId)
  })

  test('amisOf gives no buttons to a form that is only looked at', () => {
    const view = amisOf(formOf(customerModel, { language: zhCN, mode: 'view' }), check)
    expect(view).toMatchObject({ static: true, actions: [] })
    expect(view).not.toHaveProperty('onEvent')
    expect(amisOf(form)).not.toHaveProperty('actions')
  })
})
