import { describe, expect, test } from 'vitest'
import { areaCodes } from '../../../src/data/area-codes/index.ts'
import { mobilePrefixes } from '../../../src/data/mobile-prefixes/index.ts'
import {
  entryOfLandline,
  entryOfMobile,
  provincesOfAreaCode,
  usualLengths,
} from '../../../src/kinds/phone/phone-tables.ts'

describe('provincesOfAreaCode', () => {
  test.each([
    ['010', ['11']],
    ['023', ['50']],
    ['024', ['21']],
    ['0457', ['23', '15']],
    ['0898', ['46']],
    ['0378', []],
    ['toString', []],
    ['', []],
  ])('provincesOfAreaCode of %s is %j', (areaCode, provinces) => {
    expect(provincesOfAreaCode(areaCode, areaCodes)).toEqual(provinces)
  })
})

describe('entryOfLandline', () => {
  test('entryOfLandline finds what the table holds under the area code, and nothing else', () => {
    for (let code = 1; code < 1000; code++) {
      for (const areaCode of [`0${code}`, `0${String(code).padStart(3, '0')}`]) {
        const expected = /^0[1-9]\d{1,2}$/.test(areaCode) ? areaCodes[areaCode] : undefined
        if (/^0[1-9]/.test(areaCode))
          expect(entryOfLandline(`${areaCode}-62345678`, areaCode.length, areaCodes)).toBe(expected)
      }
    }
  })

  test('entryOfLandline keeps tables apart', () => {
    expect(entryOfLandline('0378-2345678', 4, { '0378': '7:41' })).toBe('7:41')
    expect(entryOfLandline('0378-2345678', 4, areaCodes)).toBeUndefined()
    expect(entryOfLandline('010-62345678', 3, { '0010': '7:41', x: '8:11' })).toBeUndefined()
  })
})

describe('entryOfMobile', () => {
  test('entryOfMobile finds what the table holds under three digits or four', () => {
    for (let four = 1300; four < 2000; four++) {
      const entries: Readonly<Record<number, string>> = mobilePrefixes
      const expected = entries[Math.floor(four / 10)] ?? entries[four]
      expect(entryOfMobile(`${four}1234567`, mobilePrefixes)).toBe(expected)
    }
    expect(entryOfMobile('13812345678', {})).toBeUndefined()
  })
})

describe('usualLengths', () => {
  test.each([
    ['010', '8'],
    ['0310', '7'],
    ['0433', '78'],
    ['0378', undefined],
    ['constructor', undefined],
  ])('usualLengths behind %s are %s', (areaCode, lengths) => {
    expect(usualLengths(areaCode, areaCodes)).toBe(lengths)
  })
})
