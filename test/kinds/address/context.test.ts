import { describe, expect, test } from 'vitest'
import {
  freeTradeZoneAt,
  headEnd,
  headingEnd,
  namesRoad,
  namesSomethingElse,
  plainZoneEnd,
  skipMarks,
  zoneEnd,
} from '../../../src/kinds/address/context.ts'

describe('namesSomethingElse', () => {
  test.each([
    '北京西路1号',
    '上海大厦',
    '湖南大学',
    '广东国际大厦',
    '河南一路',
    '海南岛',
    '青海湖',
    '北京东门',
    '山东银行',
  ])('namesSomethingElse sees that %s is no place of that name', (text) => {
    expect(namesSomethingElse(text, 2)).toBe(true)
  })

  test.each(['北京朝阳区', '上海湖南路1号', '上海南京东路', '北京东门仓胡同', '广东深圳', '北京中关村', '重庆'])(
    'namesSomethingElse leaves the place in %s',
    (text) => {
      expect(namesSomethingElse(text, 2)).toBe(false)
    },
  )
})

describe('namesRoad', () => {
  test('namesRoad asks for a road with a door, or at the end', () => {
    expect(['沙县路1号', '沙县大道', '沙县街9号'].map((text) => namesRoad(text, 2))).toEqual([true, true, true])
    expect(['沙县路桥镇', '沙县街口镇', '沙县凤岗街道'].map((text) => namesRoad(text, 2))).toEqual([
      false,
      false,
      false,
    ])
  })
})

describe('zoneEnd', () => {
  test.each([
    ['高新区望江路', 3],
    ['东湖新技术开发区高新大道', 8],
    ['国家高新技术产业开发区药谷', 11],
    ['兵团第八师石河子市', 5],
    ['自贸试验区（东疆保税港区）海铁路', 13],
    ['人民路开发区', -1],
    ['益田路5033号', -1],
  ])('zoneEnd of %s is %i', (text, end) => {
    expect(zoneEnd(text, 0)).toBe(end)
  })

  test('plainZoneEnd sees only zones without a name of their own', () => {
    expect(plainZoneEnd('经济技术开发区1号', 0)).toBe(7)
    expect(plainZoneEnd('工业园区1号', 0)).toBe(4)
    expect(plainZoneEnd('东湖新技术开发区', 0)).toBe(-1)
  })

  test('freeTradeZoneAt names the province in brackets', () => {
    expect(freeTradeZoneAt('中国（上海）自由贸易试验区张江路', 0)).toEqual({ name: '上海', end: 13 })
    expect(freeTradeZoneAt('阿里巴巴（中国）有限公司', 0)).toBeUndefined()
  })
})

describe('headEnd', () => {
  test.each([
    ['518000广东省', 6],
    ['邮编：100032北京市', 9],
    ['中国广东省', 2],
    ['中华人民共和国北京市', 7],
    ['中国（上海）自由贸易试验区', 0],
    ['广东省', 0],
    ['123456', 0],
    ['', 0],
  ])('headEnd of %s is %i', (text, end) => {
    expect(headEnd(text)).toBe(end)
  })
})

describe('headingEnd', () => {
  test.each([
    ['市辖区朝阳区', 3],
    ['省直辖县级行政区划济源市', 9],
    ['自治区直辖县级行政单位石河子市', 11],
    ['县云阳县', 1],
    ['县城', -1],
    ['朝阳区', -1],
  ])('headingEnd of %s is %i', (text, end) => {
    expect(headingEnd(text, 0)).toBe(end)
  })
})

describe('skipMarks', () => {
  test('skipMarks stops at the first character that is no mark, and at the end', () => {
    expect([skipMarks('-- 深圳', 0), skipMarks('深圳', 0), skipMarks('--', 0), skipMarks('', 0)]).toEqual([3, 0, 2, 0])
  })
})
