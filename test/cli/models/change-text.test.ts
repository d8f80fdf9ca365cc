import { describe, expect, test } from 'vitest'
import { changeText } from '../../../src/cli/models/change-text.ts'
import { speechOf } from '../../../src/cli/settings.ts'
import { customerModel } from '../../../src/model/customer-model.ts'
import { diffModels } from '../../../src/model/diff-models.ts'
import type { CustomerModel } from '../../../src/model/model.ts'

function said(after: CustomerModel, locale = 'zh-CN'): string[] {
  const compared = { before: customerModel, after }
  return diffModels(customerModel, after).map((change) => changeText(change, compared, speechOf(locale)))
}

const { fields, options, order } = customerModel

describe('changeText', () => {
  test('changeText names fields, options and types by their labels', () => {
    const after: CustomerModel = {
      ...customerModel,
      fields: { ...fields, email: { ...fields.email, required: true } },
      options: { ...options, size: options.size.slice(1) },
      templates: { ...customerModel.templates, churned: { required: { remark: true } } },
    }
    expect(said(after)).toEqual([
      '字段 › 邮箱地址 › 必填：否 → 是',
      `选项 › size › 小型：${options.size[0].names.join('/')}`,
      '模板 › 流失客户 › 必填：{"remark":true}',
    ])
    expect(said(after, 'en')[0]).toBe('fields › Email › required: no → yes')
  })

  test('changeText speaks in the words of both models', () => {
    const words = (label: string) => ({ 'zh-CN': { fields: { own: { label } } } })
    const own = { kind: 'text', maximum: 1, module: 'basic', required: false } as const
    const after: CustomerModel = {
      ...customerModel,
      fields: { ...fields, own },
      order: [...order, 'own'],
      messages: words('自有字段'),
    }
    expect(said(after).slice(0, 2)).toEqual([
      '字段 › 自有字段：种类 文本 · 上限 1 · 模块 基础信息 · 必填 否',
      '字段顺序：+自有字段',
    ])
  })

  test('changeText tells what has another place, and from where', () => {
    const after = { ...customerModel, order: ['email', ...order.filter((key) => key !== 'email')] }
    expect(said(after)).toEqual(['字段顺序：邮箱地址 9 → 1'])
    const sizes = { ...customerModel, options: { ...options, size: [...options.size].reverse() } }
    expect(said(sizes)[0]).toMatch(/^选项 › size：.* → /)
  })

  test('changeText tells what came and went of a list', () => {
    const roles = [...customerModel.roles.slice(1), 'auditor']
    expect(said({ ...customerModel, roles })).toEqual(['角色：+auditor −销售代表'])
  })
})
