import { describe, expect, test } from 'vitest'
import { optionsOf } from '../../src/form/field-options.ts'
import { zhCN } from '../../src/messages/zh-cn.ts'
import { customerModel } from '../../src/model/customer-model.ts'

const { fields } = customerModel

describe('optionsOf', () => {
  test('optionsOf labels the codes of the list, and has none where a value is typed', () => {
    expect(optionsOf(fields.intent, customerModel, zhCN, {})?.map(({ label }) => label)).toEqual([
      '高',
      '中',
      '低',
      '无',
    ])
    expect(optionsOf(fields.email, customerModel, zhCN, {})).toBeUndefined()
    expect(optionsOf(fields.industry, customerModel, zhCN, {})).toBeUndefined()
  })

  test('optionsOf gives the tree that the host has for the kind', () => {
    const industry = [{ value: 'I', label: '信息' }]
    const address = [{ value: '110000', label: '北京市' }]
    expect(optionsOf(fields.industry, customerModel, zhCN, { industry, address })).toBe(industry)
    expect(optionsOf(fields.registeredAddress, customerModel, zhCN, { industry, address })).toBe(address)
  })
})
