import { expect, test } from 'vitest'
import { normalisedValues } from '../../src/import/normalised-values.ts'
import { customerModel } from '../../src/model/customer-model.ts'

test('normalisedValues says what is stored otherwise than typed, and why', () => {
  const input = {
    fullName: ' 甲公司 ',
    customerType: '现有客户',
    contactName: '李测试',
    phone: '0755-86013388',
    foundedOn: '2024/1/2',
    annualRevenue: '5,000',
    mainBusiness: 'ＯＡ系统',
    website: 'https://a.example.com',
  }
  const value = {
    fullName: '甲公司',
    customerType: 'current',
    contactName: '李测试',
    phone: '0755-86013388',
    foundedOn: '2024-01-02',
    annualRevenue: 5000,
    mainBusiness: 'OA系统',
    website: 'a.example.com',
  }
  const damage = {
    code: 'leading_zero_lost',
    repairable: 'likely',
    field: 'phone',
    cell: 'C2',
    from: '75586013388',
    repaired: true,
  } as const
  const found = normalisedValues(input, value, [damage], customerModel)
  expect(found.map(({ field, code }) => [field, code])).toEqual([
    ['fullName', 'blanks'],
    ['customerType', 'option'],
    ['phone', 'leading_zero_lost'],
    ['website', 'form'],
    ['foundedOn', 'date'],
    ['mainBusiness', 'width'],
    ['annualRevenue', 'number'],
  ])
  expect(found[2]).toMatchObject({ from: '75586013388', to: '0755-86013388' })
  expect(found[0]).toEqual({ field: 'fullName', from: ' 甲公司 ', to: '甲公司', code: 'blanks' })
})

test('normalisedValues is silent about what is the same, missing or gone', () => {
  const input = { annualRevenue: '5000', remark: '甲', website: ' ' }
  expect(normalisedValues(input, { annualRevenue: 5000, remark: '甲' }, [], customerModel)).toEqual([])
})
