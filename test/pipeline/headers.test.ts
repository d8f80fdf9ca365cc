import { describe, expect, test } from 'vitest'
import { en } from '../../src/messages/en.ts'
import { zhCN } from '../../src/messages/zh-cn.ts'
import { customerModel } from '../../src/model/customer-model.ts'
import { countKnownHeaders, headerIndex, mapHeaders } from '../../src/pipeline/headers.ts'
import { reportColumns } from '../../src/pipeline/report-columns.ts'

const languages = [zhCN, en]
const columnsOf = (...cells: string[]) => mapHeaders(cells, customerModel, languages).columns

describe('mapHeaders', () => {
  test.each([
    ['keys', customerModel.order],
    ['Chinese labels', customerModel.order.map((key) => zhCN.fields[key].label)],
    ['English labels', customerModel.order.map((key) => en.fields[key].label)],
  ])('knows every field by its %s', (_name, cells) => {
    const map = mapHeaders(cells, customerModel, languages)
    expect(map.columns).toEqual(customerModel.order)
    expect([map.unknown, map.duplicate, map.missing]).toEqual([[], [], []])
  })

  test('knows every name of every row, and no two fields share one', () => {
    for (const key of customerModel.order) {
      const { names } = customerModel.fields[key]
      expect(columnsOf(...names), key).toEqual(names.map(() => key))
    }
  })

  test('takes columns in any order and mixture of languages', () => {
    expect(columnsOf('*联系电话/手机', 'Full name', 'customer_type', '上年营业额（万元）')).toEqual([
      'phone',
      'fullName',
      'customerType',
      'annualRevenue',
    ])
  })

  test('tells what it does not know, what occurs twice and what is missing', () => {
    const map = mapHeaders(['序号', '客户全称', '', '手机', '电话'], customerModel, languages)
    expect(map.unknown).toEqual([{ column: 0, header: '序号' }])
    expect(map.duplicate).toEqual([{ column: 4, field: 'phone' }])
    expect(map.missing).toEqual([
      'customerType',
      'industry',
      'size',
      'registeredAddress',
      'contactName',
      'contactTitle',
    ])
  })

  test('reads the unit of an amount, and of nothing else', () => {
    const map = mapHeaders(['年营收（亿元）', '主营业务（元）'], customerModel, languages)
    expect(map.units).toEqual(['亿元', undefined])
  })

  test('knows the columns that the package itself adds to a file', () => {
    for (const words of Object.values(reportColumns)) {
      const map = mapHeaders(Object.values(words), customerModel, languages)
      expect(map.added).toEqual(Object.keys(words))
      expect([map.unknown, map.columns.filter(Boolean)]).toEqual([[], []])
    }
  })

  test('is not misled by the names of inherited properties', () => {
    expect(columnsOf('constructor', '__proto__', 'toString')).toEqual([undefined, undefined, undefined])
  })
})

describe('countKnownHeaders', () => {
  test('counts each field once', () => {
    const index = headerIndex(customerModel, languages)
    expect(countKnownHeaders(['手机', '电话', '备注', '?'], index)).toBe(2)
    expect(countKnownHeaders(['腾讯', '13812345678'], index)).toBe(0)
  })
})
