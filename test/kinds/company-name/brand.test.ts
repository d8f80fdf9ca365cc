import { describe, expect, test } from 'vitest'
import { holdsBrand, splitBrand } from '../../../src/kinds/company-name/brand.ts'
import { provincePlaces } from '../../../src/kinds/divisions/places.ts'

const split = (core: string, place?: { name: string; code: string }) => splitBrand(core, place, provincePlaces)
const ningbo = { name: '宁波市', code: '330200' }
const china = { name: '中国', code: '100000' }

describe('splitBrand', () => {
  test.each([
    ['腾讯计算机系统', '腾讯', '计算机系统'],
    ['恒瑞医药', '恒瑞', '医药'],
    ['华微电子', '华微', '电子'],
    ['字节跳动', '字节跳动', ''],
    ['酒钢集团宏兴钢铁', '宏兴', '钢铁'],
    ['3M', '3M', ''],
  ])('splitBrand of %s is %s and %j', (core, brand, trade) => {
    expect(split(core)).toEqual({ brand, trade })
  })

  test('splitBrand takes the place for the brand where nothing else is left', () => {
    expect(split('银行', ningbo)).toEqual({ brand: '宁波', trade: '银行' })
    expect(split('', ningbo)).toEqual({ brand: '宁波', trade: '' })
    expect(split('银行', china)).toEqual({ brand: '中国', trade: '银行' })
  })

  test('splitBrand leaves 创业 a brand where it stands first', () => {
    expect(split('创业环保', { name: '天津', code: '120000' })).toEqual({ brand: '创业', trade: '环保' })
    expect(split('西水创业', { name: '内蒙古', code: '150000' })).toEqual({ brand: '西水', trade: '创业' })
  })

  test('splitBrand takes the first term for the brand after 中国 and without a place', () => {
    expect(split('石油天然气', china)).toEqual({ brand: '石油', trade: '天然气' })
    expect(split('国际航空', china)).toEqual({ brand: '国际航空', trade: '' })
    expect(split('交通银行')).toEqual({ brand: '交通', trade: '银行' })
  })

  test('splitBrand adds a single 港 to its city, and takes a city off the end of a brand', () => {
    expect(split('港', ningbo)).toEqual({ brand: '宁波港', trade: '' })
    expect(split('国电上海自动化')).toEqual({ brand: '国电', trade: '自动化' })
  })
})

describe('holdsBrand', () => {
  test.each([
    ['天利科技', true],
    ['科技', false],
    ['山医药', false],
    ['鱼', false],
    ['', false],
  ])('holdsBrand %j: %s', (core, expected) => {
    expect(holdsBrand(core)).toBe(expected)
  })
})
