import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { refusedRowOf, rejectedContent } from '../../../src/cli/reports/rejected-content.ts'
import { speechOf } from '../../../src/cli/settings.ts'
import { zhCN } from '../../../src/messages/zh-cn.ts'
import { customerModel } from '../../../src/model/customer-model.ts'
import { mapHeaders } from '../../../src/pipeline/headers.ts'
import { goodRecord } from '../../record/records.ts'
import { fileOf, kehu, useCommand } from '../command.ts'
import { csvOf } from '../customers.ts'
import { textsOf } from '../workbook/read-sheets.ts'
import { outcomeOf, unreadable } from './outcomes.ts'
import { day, tableOf, valuesOf } from './written-files.ts'

useCommand()

test('rejectedContent replaces row and reason of an earlier round, in CSV and in a workbook', () => {
  const headers = ['行号', '拒绝原因', '客户全称']
  const map = mapHeaders(headers, customerModel, [zhCN])
  const { table, workbook } = rejectedContent({ headers, map }, customerModel, speechOf('zh-CN'))
  const refused = { row: 9, cells: ['2', '旧的原因', '甲'], issues: [] }
  const [row, reason, name] = table.row(refused).map(({ text }) => text)
  expect([row, reason, name]).toEqual(['9', '', '甲'])
  expect(workbook([refused]).sheets[0]?.rows[1]?.[2]?.text).toBe('甲')
})

test('refusedRowOf writes values of JSON as a person would, and cells as they are', () => {
  const outcome = outcomeOf({ demandTypes: ['purchase', 'other'], remark: { a: 1 }, website: null })
  const { cells } = refusedRowOf(outcome, customerModel)
  const at = (key: (typeof customerModel.order)[number]) => cells[customerModel.order.indexOf(key)]
  expect([at('demandTypes'), at('remark'), at('website')]).toEqual(['purchase、other', '{"a":1}', ''])
  expect(refusedRowOf(unreadable(), customerModel).cells.every((text) => text === '')).toBe(true)
  const source = { ...outcome.source, cells: ['x'] }
  expect(refusedRowOf({ ...outcome, source }, customerModel)).toMatchObject({ row: 2, cells: ['x'] })
})

describe('kehu check --rejected', () => {
  test('keeps the original columns and text, and says row and reason in front', async () => {
    const path = fileOf('rejected.csv')
    const text = csvOf(
      { 序号: '1' },
      { 序号: '2', 客户类型: ' 某类 ', 备注: '-原文' },
      { 序号: '3', '联系电话/手机': '1' },
    )
    const { code } = await kehu(['check', '-', ...day, '--rejected', path], { stdin: text })
    expect(code).toBe(1)
    const [header = [], ...rows] = tableOf(path)
    expect(header.slice(0, 3)).toEqual(['行号', '拒绝原因', '客户全称'])
    expect(header).toContain('序号')
    expect(rows.map((row) => row[0])).toEqual(['3', '4'])
    expect(rows[0]?.[1]).toMatch(/^客户类型：/)
    expect(rows[0]?.[header.indexOf('客户类型')]).toBe(' 某类 ')
    expect(rows[0]?.[header.indexOf('备注')]).toBe("'-原文")
  })

  test('is accepted once it has been corrected, and does not pile up reasons on the way', async () => {
    const first = fileOf('first.csv')
    const second = fileOf('second.csv')
    const text = `${csvOf({ 客户类型: '甲', 联系人姓名: '' }, {})}坏行\n`
    await kehu(['check', '-', ...day, '--rejected', first], { stdin: text })
    expect(tableOf(first).map((row) => row[0])).toEqual(['行号', '2', '4'])

    const halfway = fileOf('halfway.csv', readFileSync(first, 'utf8').replace(',甲,', ',现有客户,'))
    await kehu(['check', halfway, ...day, '--rejected', second])
    expect(tableOf(second)[0]).toEqual(tableOf(first)[0])
    expect(tableOf(second)[1]?.[1]).not.toContain('客户类型')

    const lines = readFileSync(second, 'utf8').trimEnd().split('\r\n')
    const done = fileOf('done.csv', lines.slice(0, 2).join('\r\n').replace(',,采购总监', ',李测试,采购总监'))
    const { code, stderr } = await kehu(['check', done, ...day])
    expect([code, stderr]).toEqual([0, expect.not.stringContaining('未使用')])
  })

  test('writes refused JSON records under the labels of the model', async () => {
    const path = fileOf('rejected-json.csv')
    const stdin = `${JSON.stringify({ ...goodRecord, customerType: '?' })}\n{broken\n`
    await kehu(['check', '-', ...day, '--input', 'ndjson', '--rejected', path], { stdin })
    const fixed = fileOf('fixed-json.csv', readFileSync(path, 'utf8').replace(',?,', ',现有客户,'))
    expect((await valuesOf(fixed))[0]).toEqual(goodRecord)
    expect(tableOf(path).map((row) => row[0])).toEqual(['行号', '1', '2'])
  })

  test('writes a workbook where the name says so, marks the cells, and takes it back', async () => {
    const path = fileOf('rejected.xlsx')
    const stdin = csvOf({ 客户类型: '?' }, { '联系电话/手机': '1' })
    expect((await kehu(['check', '-', ...day, '--rejected', path], { stdin })).code).toBe(1)
    const [headers = [], first = []] = await textsOf(readFileSync(path))
    expect(headers.slice(0, 3)).toEqual(['行号', '拒绝原因', '客户全称'])
    expect([first[0], first[headers.indexOf('客户类型')]]).toEqual(['2', '?'])
    expect((await kehu(['check', path, ...day])).stderr).not.toContain('未使用')
  })
})
