import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  checkServiceNumber,
  formatServiceNumber,
  isServiceNumber,
  normalizeServiceNumber,
} from '../../src/kinds/service-number.ts'
import { phoneText, serviceNumber } from '../arbitraries/phone.ts'
import { anyText } from '../arbitraries/raw-text.ts'

describe('normalizeServiceNumber', () => {
  test.each([
    ['4008208820', '400-820-8820'],
    ['400-8208-820', '400-820-8820'],
    ['４００ ８２０ ８８２０', '400-820-8820'],
    ['+86 800 820 8820', '800-820-8820'],
    ['0400-820-8820', '400-820-8820'],
    ['400-820-8820 转 2', '400-820-8820-2'],
  ])('normalizeServiceNumber brings %j to %s', (raw, value) => {
    expect(normalizeServiceNumber(raw)).toBe(value)
  })

  test('normalizeServiceNumber twice is normalizeServiceNumber once', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, phoneText), (raw) => {
        expect(normalizeServiceNumber(normalizeServiceNumber(raw))).toBe(normalizeServiceNumber(raw))
      }),
      { numRuns: 1000 },
    )
    expect(normalizeServiceNumber('4'.repeat(300))).toBe('4'.repeat(300))
  })
})

describe('checkServiceNumber', () => {
  test('checkServiceNumber accepts what the arbitrary makes with a warning, and never throws', () => {
    fc.assert(
      fc.property(serviceNumber, (value) => {
        expect(checkServiceNumber(value)).toEqual([
          { code: 'service_number', severity: 'warning', params: { position: 1 } },
        ])
      }),
      { numRuns: 1000 },
    )
    fc.assert(
      fc.property(fc.jsonValue(), (value) => void checkServiceNumber(value)),
      { numRuns: 1000 },
    )
    expect(checkServiceNumber(4_008_208_820)[0]?.code).toBe('wrong_type')
  })

  test.each(['400-820-882', '400-820-88200', '4008208820', '500-820-8820'])(
    'checkServiceNumber refuses %s',
    (value) => {
      expect(checkServiceNumber(value, 2)).toEqual([
        { code: 'service_number_wrong_length', severity: 'error', params: { position: 2 } },
      ])
    },
  )
})

describe('formatServiceNumber', () => {
  test('formatServiceNumber says the extension, and normalizeServiceNumber undoes it', () => {
    expect(formatServiceNumber('400-820-8820-2')).toBe('400-820-8820 转 2')
    expect(formatServiceNumber('400')).toBe('400')
    fc.assert(
      fc.property(serviceNumber, (value) => {
        expect(isServiceNumber(value)).toBe(true)
        expect(normalizeServiceNumber(formatServiceNumber(value))).toBe(value)
      }),
      { numRuns: 1000 },
    )
  })
})
