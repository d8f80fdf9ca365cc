import { describe, expect, test } from 'vitest'
import { industries } from '../../src/data/industries/index.ts'
import { industryTreeOf, optionsOf } from '../../src/form/field-options.ts'
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

  test('optionsOf gives the tree of a table', () => {
    expect(optionsOf(fields.industry, customerModel, zhCN, { industries })).toEqual(industryTreeOf(industries))
  })
})
