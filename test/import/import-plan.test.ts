import { expect, test } from 'vitest'
import { confirmPlan, headerMapOf, importPlanOf } from '../../src/import/import-plan.ts'
import { en } from '../../src/messages/en.ts'
import { zhCN } from '../../src/messages/zh-cn.ts'
import { customerModel } from '../../src/model/customer-model.ts'
import { mapHeaders } from '../../src/pipeline/headers.ts'
import { allLabels } from '../cli/customers.ts'

const headers = ['客户编号', 'fullName', '*规模', '公司注册地址', '上年营业额(亿元)', '联系人姓名', '', '颜色']
const plan = importPlanOf(headers, customerModel, [zhCN, en])

test('importPlanOf says what each column is taken for, and why', () => {
  expect(plan.columns.map(({ letters, field, by, confirmed }) => [letters, field, by, confirmed])).toEqual([
    ['A', undefined, 'added', false],
    ['B', 'fullName', 'key', true],
    ['C', 'size', 'alias', true],
    ['D', 'registeredAddress', 'likeness', false],
    ['E', 'annualRevenue', 'label', true],
    ['F', 'contactName', 'label', true],
    ['G', undefined, 'unknown', false],
    ['H', undefined, 'unknown', false],
  ])
  expect(plan.columns[4]?.unit).toBe('亿元')
  expect(plan.missing).toEqual(expect.arrayContaining(['registeredAddress', 'phone']))
})

test('importPlanOf proposes nothing where two fields are as likely', () => {
  const [column] = importPlanOf(['联系人'], customerModel, [zhCN]).columns
  expect([column?.field === undefined, column?.by === 'unknown' || column?.likeness === 1]).toContain(true)
})

test('confirmPlan reads what was confirmed or chosen, and leaves out what was refused', () => {
  const { columns, missing } = confirmPlan(plan, customerModel, { 3: true, 5: null, 7: 'remark', 6: true })
  expect(columns.slice(3).map(({ field, by, confirmed }) => [field, by, confirmed])).toEqual([
    ['registeredAddress', 'likeness', true],
    ['annualRevenue', 'label', true],
    [undefined, 'chosen', false],
    [undefined, 'unknown', false],
    ['remark', 'chosen', true],
  ])
  expect(missing).toContain('contactName')
  expect(missing).not.toContain('registeredAddress')
})

test('confirmPlan throws for a column or a field that there is not', () => {
  expect(() => confirmPlan(plan, customerModel, { 99: true })).toThrow(RangeError)
  expect(() => confirmPlan(plan, customerModel, { 0: 'fulName' })).toThrow(/no field "fulName"/)
})

test('headerMapOf reads what is confirmed, as mapHeaders does where every header is known', () => {
  expect(headerMapOf(plan, customerModel).columns[3]).toBeUndefined()
  const known = ['行号', '客户编号', ...allLabels, '手机']
  expect(headerMapOf(importPlanOf(known, customerModel, [zhCN]), customerModel)).toEqual(
    mapHeaders(known, customerModel, [zhCN]),
  )
})
