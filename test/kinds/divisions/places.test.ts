import { describe, expect, test } from 'vitest'
import { divisions } from '../../../src/data/divisions/index.ts'
import { placesOf, provincePlaces, shortPlaceName, withProvinces } from '../../../src/kinds/divisions/places.ts'
import { indexDivisions } from '../../../src/kinds/divisions.ts'

const index = indexDivisions(divisions)
const places = placesOf(index)

describe('placesOf', () => {
  test.each([
    ['深圳市腾讯', '深圳市', '440300'],
    ['深圳腾讯', '深圳', '440300'],
    ['广东省深圳市', '广东省', '440000'],
    ['广东深圳', '广东', '440000'],
    ['北京样例', '北京', '110000'],
    ['内蒙古样例', '内蒙古', '150000'],
    ['常熟风范', '常熟', '320581'],
    ['济源样例', '济源', '419001'],
  ])('placesOf finds at the head of %s %s, %s', (text, name, code) => {
    expect(places.placeAt(text)).toEqual({ name, code })
  })

  test.each(['腾讯', '', '深', '中华样例'])('placesOf finds nothing at the head of %j', (text) => {
    expect(places.placeAt(text)).toBeUndefined()
  })

  test('placesOf knows every division in force by its full name', () => {
    for (const { name } of index.current.values()) expect(places.placeAt(`${name}样例`)?.name).toBe(name)
  })
})

describe('provincePlaces', () => {
  test('provincePlaces agrees with the table about the provinces', () => {
    for (const { code, name, level } of index.current.values()) {
      if (level !== 'province') continue
      expect(provincePlaces.placeAt(`${name}样例`)).toEqual({ name, code })
      expect(provincePlaces.placeAt(`${shortPlaceName(name)}样例`)).toEqual({ name: shortPlaceName(name), code })
    }
  })

  test('provincePlaces knows the country, and no half name', () => {
    expect(provincePlaces.placeAt('中国样例')).toEqual({ name: '中国', code: '100000' })
    expect(provincePlaces.placeAt('黑龙样例')).toBeUndefined()
    expect(provincePlaces.placeAt('深圳样例')).toBeUndefined()
  })
})

describe('withProvinces', () => {
  test('withProvinces prefers the longer name, then the province', () => {
    const both = withProvinces(places)
    expect(both.placeAt('吉林市样例')?.name).toBe('吉林市')
    expect(both.placeAt('海南样例')).toEqual({ name: '海南', code: '460000' })
    expect(both.placeAt('中国样例')?.code).toBe('100000')
  })

  test('withProvinces without a table goes by form, and takes a market for no city', () => {
    const byForm = withProvinces(undefined)
    expect(byForm.placeAt('深圳市样例')).toEqual({ name: '深圳市', code: '' })
    expect(byForm.placeAt('石家庄市样例')).toEqual({ name: '石家庄市', code: '' })
    expect(byForm.placeAt('北京市样例')).toEqual({ name: '北京市', code: '110000' })
    for (const text of ['好又超市样例', '新都市样例', '深圳市', '深圳样例'])
      expect(byForm.placeAt(text)).toBeUndefined()
  })
})

describe('shortPlaceName', () => {
  test.each([
    ['深圳市', '深圳'],
    ['内蒙古自治区', '内蒙古'],
    ['新疆维吾尔自治区', '新疆'],
    ['香港特别行政区', '香港'],
    ['深圳', '深圳'],
    ['赵县', '赵县'],
  ])('shortPlaceName of %s is %s', (name, short) => {
    expect(shortPlaceName(name)).toBe(short)
  })
})
