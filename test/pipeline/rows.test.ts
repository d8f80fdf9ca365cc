import { describe, expect, test } from 'vitest'
import { zhCN } from '../../src/messages/zh-cn.ts'
import { customerModel } from '../../src/model/customer-model.ts'
import { headerIndex, mapHeaders } from '../../src/pipeline/headers.ts'
import { numberOfCells, recordOfCells, recordOfObject } from '../../src/pipeline/rows.ts'

const index = headerIndex(customerModel, [zhCN])

function recordOf(table: Record<string, string> | readonly (readonly [string, string])[]): Record<string, string> {
  const columns = Array.isArray(table) ? table : Object.entries(table)
  const map = mapHeaders(
    columns.map(([header]) => header),
    customerModel,
    index,
  )
  return recordOfCells(
    columns.map(([, cell]) => cell),
    map,
    customerModel,
  )
}

describe('recordOfCells', () => {
  test('leaves out blank cells and columns without a field', () => {
    expect(recordOf({ 序号: '1', 客户全称: ' 某公司 ', 备注: ' ', 邮箱: '' })).toEqual({ fullName: ' 某公司 ' })
  })

  test('joins the columns of a field that holds several values', () => {
    expect(recordOf({ 电话: '010-62345678', 手机: '13812345678' })).toEqual({ phone: '010-62345678/13812345678' })
    expect(recordOf({ 电话: '', 手机: '13812345678' })).toEqual({ phone: '13812345678' })
  })

  test('takes the first filled column of a field that holds one', () => {
    expect(recordOf({ 职务: '', 职位: '经理', 联系人职务: '总监' })).toEqual({ contactTitle: '经理' })
  })

  test.each([
    ['年营收（亿元）', '1.5', '1.5亿元'],
    ['年营收（元）', '12,000', '12,000元'],
    ['年营收（万元）', '5000', '5000'],
    ['年营收', '5000', '5000'],
    ['年营收（亿元）', '约5', '约5'],
    ['年营收（亿元）', '5000万', '5000万'],
  ])('under %s reads %s as %s', (header, cell, value) => {
    expect(recordOf({ [header]: cell })).toEqual({ annualRevenue: value })
  })

  test('survives a row that is shorter than its headers', () => {
    const map = mapHeaders(['客户全称', '备注'], customerModel, index)
    expect(recordOfCells(['某公司'], map, customerModel)).toEqual({ fullName: '某公司' })
  })
})

describe('numberOfCells', () => {
  test('finds the customer number that a file of accepted records carries', () => {
    const map = mapHeaders(['客户编号', '客户全称'], customerModel, index)
    expect(numberOfCells([' CUST202412010001 ', '某公司'], map)).toBe('CUST202412010001')
    expect(numberOfCells(['', '某公司'], map)).toBeUndefined()
    expect(numberOfCells(['某公司'], mapHeaders(['客户全称'], customerModel, index))).toBeUndefined()
  })
})

describe('recordOfObject', () => {
  test('renames labels and names to fields, and keeps what it does not know', () => {
    expect(recordOfObject({ 公司名称: '某公司', phone: '1', 层级: 'A' }, index)).toEqual({
      fullName: '某公司',
      phone: '1',
      层级: 'A',
    })
  })

  test('takes the first filled of several names of one field', () => {
    expect(recordOfObject({ 职务: '', 职位: '经理', 联系人职务: '总监' }, index)).toEqual({ contactTitle: '经理' })
  })

  test('joins the values of a field that holds several, as texts or as a list', () => {
    expect(recordOfObject({ 手机: '', 电话: '2', 联系电话: 3 }, index)).toEqual({ phone: '2/3' })
    expect(recordOfObject({ 需求: ['采购'], 需求类型: '其他' }, index)).toEqual({ demandTypes: ['采购', '其他'] })
    expect(recordOfObject({ 电话: { a: 1 }, 手机: '2' }, index)).toEqual({ phone: { a: 1 } })
  })

  test.each([[null], [1], ['text'], [[{ 客户全称: 'x' }]]])('gives back %j', (input) => {
    expect(recordOfObject(input, index)).toBe(input)
  })

  test('keeps a key named __proto__ an own key', () => {
    const record = recordOfObject(JSON.parse('{"__proto__":{"fullName":"x"}}'), index)
    expect(Object.keys(record as object)).toEqual(['__proto__'])
    expect((record as Record<string, unknown>).fullName).toBeUndefined()
  })
})
