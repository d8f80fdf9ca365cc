import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { areaCodes } from '../../src/data/area-codes/index.ts'
import { mobilePrefixes } from '../../src/data/mobile-prefixes/index.ts'
import { phoneMetadata } from '../../src/data/phone-metadata/index.ts'
import { checkPhone, formatPhone, normalizePhone, parsePhone } from '../../src/kinds/phone.ts'
import { toHalfWidth } from '../../src/kinds/text/characters.ts'
import { noFindings } from '../../src/model/issues.ts'
import { phone, phoneText, spelledNumber } from '../arbitraries/phone.ts'
import { anyText } from '../arbitraries/raw-text.ts'

const tables = { areaCodes, mobilePrefixes, phoneMetadata }
const codesOf = (value: unknown, maximum?: number) => checkPhone(value, tables, maximum).map(({ code }) => code)

describe('normalizePhone', () => {
  test.each([
    ['13800138000，010-62345678；021-55556666', '13800138000/010-62345678/021-55556666'],
    ['13800138000\n13900139000', '13800138000/13900139000'],
    ['13800138000或13900139000', '13800138000/13900139000'],
    ['138 0013 8000 010 6234 5678', '13800138000/010-62345678'],
    ['010-62345678 转 801 13800138000', '010-62345678-801/13800138000'],
    ['+852 2123 4567 +853 2871 2345', '+85221234567/+85328712345'],
  ])('normalizePhone joins several numbers with a slash: %j', (raw, value) => {
    expect(normalizePhone(raw)).toBe(value)
  })

  test.each([
    ['张经理 13800138000', '张经理 13800138000'],
    ['13800138000（微信同号）', '13800138000(微信同号)'],
    ['电话：010-62345678', '电话:010-62345678'],
    ['010-62345678 801', '010-62345678 801'],
    ['13800138000 138001380', '13800138000 138001380'],
  ])('normalizePhone never throws text away: %j', (raw, value) => {
    expect(normalizePhone(raw)).toBe(value)
    expect(checkPhone(value)[0]?.severity).toBe('error')
  })

  test('normalizePhone reads every spelling of a number as its canonical form', () => {
    fc.assert(
      fc.property(spelledNumber, ([spelling, canonical]) => {
        expect(normalizePhone(spelling, tables)).toBe(canonical)
        expect(normalizePhone(toFullWidth(spelling), tables)).toBe(canonical)
      }),
      { numRuns: 1000 },
    )
  })

  test('normalizePhone twice is normalizePhone once', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, phoneText), fc.constantFrom(undefined, tables), (raw, given) => {
        const value = normalizePhone(raw, given)
        expect(normalizePhone(value, given)).toBe(value)
      }),
      { numRuns: 5000 },
    )
  })

  test('normalizePhone keeps every digit of what it cannot read', () => {
    fc.assert(
      fc.property(phoneText, (raw) => {
        const value = normalizePhone(raw, tables)
        fc.pre(codesOf(value).includes('phone_unrecognized') && !/tel:|\.0|转|ext|86|00|0\D*1/i.test(toHalfWidth(raw)))
        expect(value.replace(/\D/g, '')).toBe(toHalfWidth(raw).replace(/\D/g, ''))
      }),
      { numRuns: 1000 },
    )
  })

  test('normalizePhone leaves a text that is too long to be phone numbers as it is', () => {
    const prose = '13800138000 '.repeat(30).trim()
    expect(normalizePhone(prose)).toBe(prose)
    expect(codesOf(prose)).toEqual(['too_long'])
  })

  test.each(['1 ', '(', '-', '010-', '+', '转', 'x', '13800138000 ', "'x", '="x'])(
    'normalizePhone comes to an end on %j said a hundred thousand times, and it is refused',
    (piece) => {
      const [first] = checkPhone(normalizePhone(piece.repeat(100_000)))
      expect(first?.severity).toBe('error')
    },
  )
})

describe('checkPhone', () => {
  test('checkPhone accepts what the arbitrary makes, with and without tables', () => {
    fc.assert(
      fc.property(phone, (value) => {
        expect(checkPhone(value).filter(({ severity }) => severity === 'error')).toEqual([])
        expect(checkPhone(value, tables).filter(({ severity }) => severity === 'error')).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })

  test('checkPhone gives the shared empty list for faultless numbers', () => {
    expect(checkPhone('13800138000', tables)).toBe(noFindings)
    expect(checkPhone('13800138000/010-62345678-801', tables)).toBe(noFindings)
  })

  test('checkPhone never throws, whatever the value', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), phoneText), (value) => {
        for (const finding of checkPhone(value, tables)) expect(finding.code).not.toBe('')
      }),
      { numRuns: 1000 },
    )
  })

  test.each([[13_800_138_000], [null], [['13800138000']], [{}], [true]])('checkPhone wants text: %j', (value) => {
    expect(checkPhone(value)).toEqual([{ code: 'wrong_type', severity: 'error', params: { expected: 'text' } }])
  })

  test('checkPhone counts positions from 1 and never repeats the number', () => {
    expect(checkPhone('13800138000/010-12345678/16012345678', tables)).toEqual([
      { code: 'landline_leading_digit', severity: 'error', params: { position: 2 } },
      { code: 'mobile_prefix_unallocated', severity: 'warning', params: { position: 3, prefix: '160' } },
    ])
  })

  test('checkPhone warns of a number that comes twice', () => {
    expect(checkPhone('13800138000/010-62345678/13800138000')).toEqual([
      { code: 'phone_duplicate', severity: 'warning', params: { position: 3 } },
    ])
    expect(codesOf('010-62345678-801/010-62345678-802')).toEqual([])
  })

  test('checkPhone refuses more numbers than the maximum, three by itself', () => {
    const four = '13800138000/13800138001/13800138002/13800138003'
    expect(checkPhone(four)).toEqual([{ code: 'phone_too_many', severity: 'error', params: { maximum: 3 } }])
    expect(codesOf(four, 4)).toEqual([])
  })

  test.each(['', '/', '13800138000/', '/13800138000', ' 13800138000', '138 0013 8000', '+8613800138000'])(
    'checkPhone refuses what is not canonical: %j',
    (value) => {
      expect(checkPhone(value, tables).some(({ severity }) => severity === 'error')).toBe(true)
    },
  )
})

describe('parsePhone', () => {
  test('parsePhone takes every kind of number apart', () => {
    expect(parsePhone('138 0013 8000/(010)62345678转801/400-820-8820/+852 2123 4567', tables)).toEqual([
      { kind: 'mobile', number: '13800138000', e164: '+8613800138000' },
      {
        kind: 'landline',
        number: '010-62345678-801',
        e164: '+861062345678',
        ext: '801',
        areaCode: '010',
        province: '11',
      },
      { kind: 'service', number: '400-820-8820', e164: '+864008208820' },
      { kind: 'foreign', number: '+85221234567', e164: '+85221234567', region: 'HK' },
    ])
  })

  test('parsePhone leaves out what checkPhone refuses', () => {
    expect(parsePhone('62345678/138****5678/010-12345678')).toEqual([])
    expect(parsePhone('62345678/13800138000').map(({ number }) => number)).toEqual(['13800138000'])
  })

  test('parsePhone reads what formatPhone writes', () => {
    fc.assert(
      fc.property(phone, (value) => {
        expect(normalizePhone(formatPhone(value), tables)).toBe(value)
        const numbers = parsePhone(formatPhone(value), tables).map(({ number }) => number)
        expect(numbers.join('/')).toBe(value)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('formatPhone', () => {
  test('formatPhone groups mobile numbers and says extensions', () => {
    expect(formatPhone('13812345678/010-62345678-801')).toBe('138 1234 5678 / 010-62345678 转 801')
    expect(formatPhone('+85221234567-8/400-820-8820')).toBe('+852 2123 4567 转 8 / 400-820-8820')
  })

  test('formatPhone leaves other text as it is', () => {
    expect(formatPhone('张经理')).toBe('张经理')
    expect(formatPhone('')).toBe('')
  })
})

function toFullWidth(text: string): string {
  return text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).replaceAll(' ', '\u3000')
}
