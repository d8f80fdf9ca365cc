import { describe, expect, test } from 'vitest'
import { amisOf } from '../../../src/form/amis/amis-of.ts'
import { formOf } from '../../../src/form/form-of.ts'
import { zhCN } from '../../../src/messages/zh-cn.ts'
import { customerModel } from '../../../src/model/customer-model.ts'
import { defineCustomerModel } from '../../../src/model/define-customer-model.ts'

const form = formOf(customerModel, { language: zhCN })

describe('amisOf', () => {
  test('amisOf is plain JSON without a check: a field set for each module', () => {
    const json = amisOf(form)
    expect(JSON.parse(JSON.stringify(json))).toEqual(json)
    expect(json.body.map(({ title, body }) => `${title}: ${body.length}`)).toEqual([
      '基础信息: 5',
      '联系人信息: 4',
      '公司信息: 5',
      '需求与合作: 6',
    ])
    expect(json).not.toHaveProperty('onEvent')
  })

  test('amisOf has a form in view only shown, without buttons', () => {
    expect(amisOf(formOf(customerModel, { language: zhCN, mode: 'view' }))).toMatchObject({ static: true, actions: [] })
  })

  test('amisOf hides a module of which every field is hidden', () => {
    const model = defineCustomerModel({
      extends: customerModel,
      modules: ['basic', 'contact', 'company', 'cooperation', 'extra'],
      fields: {
        fleet: { kind: 'headCount', module: 'extra', required: false, visible: { field: 'size', in: ['large'] } },
      },
    })
    const { body } = amisOf(formOf(model, { language: zhCN }))
    expect(body.at(-1)?.visibleOn).toContain('"large"')
    expect(body[0]).not.toHaveProperty('visibleOn')
  })

  test('amisOf checks a field again once one that its promises read has changed', () => {
    const { onEvent } = amisOf(form, () => undefined)
    const address = onEvent?.change.actions.find(({ componentName }) => componentName === 'registeredAddress')
    expect(address?.expression).toContain('fullName !== __prev.fullName')
  })
})
