import { describe, expect, test } from 'vitest'
import { valueText } from '../../../src/cli/models/value-text.ts'
import { speechOf } from '../../../src/cli/settings.ts'
import { customerModel } from '../../../src/model/customer-model.ts'

const said = (value: unknown, ...path: string[]) => valueText(value, path, customerModel, speechOf('zh-CN'))

describe('valueText', () => {
  test.each<[unknown, string[], string]>([
    [true, ['fields', 'email', 'required'], '是'],
    ['warning', ['rules', 'x', 'severity'], '提醒'],
    ['longText', ['fields', 'email', 'kind'], '长文本'],
    ['contact', ['fields', 'email', 'module'], '联系人信息'],
    [7, ['fields', 'remark', 'maximum'], '7'],
    [{ field: 'size', in: ['large'] }, ['fields', 'email', 'required'], '客户规模为大型'],
    [customerModel.options.size, ['options', 'size'], '小型 · 中型 · 大型'],
    [customerModel.options.size[0], ['options', 'size', 'small'], customerModel.options.size[0].names.join('/')],
    [customerModel.highValue[0], ['highValue', 'large_company'], '客户规模为大型'],
    [customerModel.rules[1], ['rules', 'place_differs_from_address'], '提醒'],
    [{}, ['templates', 'potential'], '与通用表单相同'],
    [
      { kind: 'text', maximum: 9, module: 'basic', required: { field: 'size', in: ['large'] }, names: ['甲', '乙'] },
      ['fields', 'own'],
      '种类 文本 · 上限 9 · 模块 基础信息 · 必填 客户规模为大型 · 别名 甲/乙',
    ],
    [{ atLeast: 5 }, ['tiers', 'scale', 'small', 'revenue'], '{"atLeast":5}'],
  ])('valueText says %j at %j', (value, path, text) => {
    expect(said(value, ...path)).toBe(text)
  })

  test('valueText cuts JSON that nobody would read', () => {
    const text = said(customerModel.permissions.grants, 'permissions', 'grants')
    expect([text.length <= 120, text.endsWith('…')]).toEqual([true, true])
  })
})
