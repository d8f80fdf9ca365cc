import { describe, expect, test } from 'vitest'
import { areaCodes } from '../../../src/data/area-codes/index.ts'
import { provincesOfAreaCode, usualLengths } from '../../../src/kinds/phone/phone-tables.ts'

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
