import { describe, expect, test } from 'vitest'
import { speechOf } from '../../src/cli/settings.ts'
import { tellColumns, tellPlan } from '../../src/cli/tell-columns.ts'
import { importPlanOf } from '../../src/import/import-plan.ts'
import { zhCN } from '../../src/messages/zh-cn.ts'
import { customerModel } from '../../src/model/customer-model.ts'
import { mapHeaders } from '../../src/pipeline/headers.ts'
import { allLabels } from './customers.ts'
import { fakeHost } from './fake-host.ts'

function told(...headers: string[]): string {
  const host = fakeHost()
  tellColumns(mapHeaders(headers, customerModel, [zhCN]), customerModel, speechOf('zh-CN'), host)
  return host.written.stderr
}

describe('tellColumns', () => {
  test('is silent about the columns of the model', () => {
    expect(told(...allLabels)).toBe('')
  })

  test('names no header in a way that a terminal would obey', () => {
    expect(told('\u001b[31m序\u0007号\n', ...allLabels)).toBe('未使用的列：[31m序号\n')
  })

  test('names what is unknown, joined, double and missing', () => {
    const headers = allLabels.filter((label) => label !== '客户规模')
    expect(told('序号', ...headers, '手机', '职位').split('\n')).toEqual([
      '未使用的列：序号',
      '合并的列：联系电话/手机',
      '重复的列，取第一个有内容的：联系人职务',
      '缺少必填字段的列：客户规模',
      '',
    ])
  })
})

describe('tellPlan', () => {
  test('names what is likely, unknown and missing, in no way that a terminal would obey', () => {
    const host = fakeHost()
    const headers = ['公司注册\u001b[31m地址', '序\u0007号', ...allLabels.filter((label) => label !== '注册地址')]
    tellPlan(importPlanOf(headers, customerModel, [zhCN]), speechOf('zh-CN'), host)
    const said = host.written.stderr
    expect(said).toContain('未使用的列：')
    expect(said).toContain('缺少必填字段的列：注册地址')
    expect([...said].filter((character) => character < ' ' && character !== '\n')).toEqual([])
  })

  test('asks whether a column is what it looks like', () => {
    const host = fakeHost()
    tellPlan(importPlanOf(['公司注册地址'], customerModel, [zhCN]), speechOf('zh-CN'), host)
    expect(host.written.stderr).toContain('A列“公司注册地址”像是“注册地址”')
  })
})
