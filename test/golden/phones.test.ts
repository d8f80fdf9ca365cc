import parsePhoneNumber from 'libphonenumber-js/max'
import { describe, expect, test } from 'vitest'
import { areaCodes } from '../../src/data/area-codes/index.ts'
import { mobilePrefixes } from '../../src/data/mobile-prefixes/index.ts'
import { phoneMetadata } from '../../src/data/phone-metadata/index.ts'
import { checkPhone, normalizePhone, parsePhone } from '../../src/kinds/phone.ts'
import phones from './phones.json' with { type: 'json' }

const tables = { areaCodes, mobilePrefixes, phoneMetadata }

describe('Published and self-made spellings of phone numbers', () => {
  test('phones.json holds well over 126 different spellings', () => {
    expect(new Set(phones.map(({ input }) => input)).size).toBe(phones.length)
    expect(phones.length).toBeGreaterThan(300)
    expect(phones.filter(({ parts }) => parts.length === 0).length).toBeGreaterThan(100)
  })

  test.each(phones)('normalizePhone, checkPhone and parsePhone of $input', ({ input, value, issues, parts }) => {
    expect(normalizePhone(input, tables)).toBe(value)
    expect(normalizePhone(value, tables)).toBe(value)
    expect(checkPhone(value, tables).map(({ code }) => code)).toEqual(issues)
    expect(parsePhone(input, tables)).toMatchObject(parts)
    expect(parsePhone(input, tables)).toHaveLength(parts.length)
  })

  test('phones.json tells the same E.164 as libphonenumber wherever libphonenumber finds one valid number', () => {
    const both = phones.flatMap(({ input, parts }) => {
      const theirs = parsePhoneNumber(input, { defaultCountry: 'CN', extract: false })
      const [ours] = parts
      return ours && parts.length === 1 && theirs?.isValid() ? [{ input, ours: ours.e164, theirs: theirs.number }] : []
    })
    expect(both.length).toBeGreaterThan(120)
    expect(both.filter(({ ours, theirs }) => ours !== theirs)).toEqual([])
  })
})
