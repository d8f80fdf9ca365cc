import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isMasked } from '../../src/kinds/masked.ts'
import { checkPhone } from '../../src/kinds/phone.ts'
import { maskPhone } from '../../src/permissions/mask-phone.ts'
import { anyText, canonicalNumber } from '../arbitraries/masking.ts'

describe('maskPhone', () => {
  test.each([
    ['13812345678', '138****5678'],
    ['010-62345678', '010-****5678'],
    ['0571-7654321', '0571-****321'],
    ['010-62345678-801', '010-****5678-***'],
    ['400-820-8820', '400-****820'],
    ['+85221234567', '+****4567'],
    ['+14155550123', '+****0123'],
    ['13812345678/010-62345678', '138****5678/010-****5678'],
    ['', ''],
    ['  ', ''],
  ])('maskPhone covers %s as %s', (number, masked) => {
    expect(maskPhone(number)).toBe(masked)
  })

  test.each([
    '138 1234 5678',
    '1381234567',
    '62345678',
    '+3725123',
    '138****567',
    '138*2345678',
    'call me',
    '1',
    '9'.repeat(300),
  ])('maskPhone covers all of %s, which is no canonical number', (text) => {
    expect(maskPhone(text)).toBe('********')
  })

  test('maskPhone covers what is unreadable among readable numbers', () => {
    expect(maskPhone('13812345678/62345678/')).toBe('138****5678/********/********')
    expect(maskPhone('1/'.repeat(20))).toBe('********')
  })

  test('maskPhone twice is maskPhone once', () => {
    const texts = fc.oneof(
      anyText,
      fc.array(canonicalNumber, { maxLength: 12 }).map((numbers) => numbers.join('/')),
    )
    fc.assert(
      fc.property(texts, (text) => {
        expect(maskPhone(maskPhone(text))).toBe(maskPhone(text))
      }),
      { numRuns: 1000 },
    )
  })

  test('maskPhone covers at least four digits of every number and shows seven at most', () => {
    fc.assert(
      fc.property(canonicalNumber, (number) => {
        const masked = maskPhone(number)
        const [before = '', after = ''] = masked.split(/\*{4,}/)
        expect(isMasked(masked)).toBe(true)
        expect(number.startsWith(before)).toBe(true)
        expect(masked.replace(/\D/g, '').length).toBeLessThanOrEqual(8)
        const own = number.replace(/(?<=\d{4})-\d{1,6}$/, '')
        const shown = before.replace(/\D/g, '').length + after.replace(/-\*+$/, '').length
        expect(own.replace(/\D/g, '').length - shown).toBeGreaterThanOrEqual(4)
      }),
      { numRuns: 1000 },
    )
  })

  test('maskPhone leaves no text of one number as it was', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const masked = maskPhone(text)
        expect(masked === '' ? text.trim() === '' : isMasked(masked)).toBe(true)
        if (/[^*/\s]/.test(text)) expect(masked).not.toContain(text)
      }),
      { numRuns: 1000 },
    )
  })

  test('maskPhone makes nothing that checkPhone accepts', () => {
    fc.assert(
      fc.property(fc.array(canonicalNumber, { minLength: 1, maxLength: 3 }), (numbers) => {
        const codes = checkPhone(maskPhone(numbers.join('/'))).map((finding) => finding.code)
        expect(codes.filter((code) => code === 'masked')).toHaveLength(numbers.length)
      }),
      { numRuns: 1000 },
    )
  })
})
