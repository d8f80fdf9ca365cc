import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { areaCodes } from '../../src/data/area-codes/index.ts'
import {
  areaCodeOf,
  checkLandline,
  formatLandline,
  isLandline,
  judgeLandline,
  normalizeLandline,
} from '../../src/kinds/landline.ts'
import { noFindings } from '../../src/model/issues.ts'
import { landline, phoneText } from '../arbitraries/phone.ts'
import { anyText } from '../arbitraries/raw-text.ts'

describe('normalizeLandline', () => {
  test.each([
    ['（010）6234 5678', '010-62345678'],
    ['057187654321', '0571-87654321'],
    ['+86 (0)571 8765 4321', '0571-87654321'],
    ['0310-7654321-8', '0310-7654321-8'],
    ['0310-765-4321-8', '0310-7654321-8'],
    ['0571-8765-4321', '0571-87654321'],
    ['010 6234 5678 分机 801', '010-62345678-801'],
    ['010-12345678', '010-12345678'],
  ])('normalizeLandline brings %j to %s', (raw, value) => {
    expect(normalizeLandline(raw)).toBe(value)
  })

  test.each([
    '62345678',
    '1062345678',
    '13812345678',
    '400-820-8820',
    '02-2345-6789',
    '010-623456789',
    '01062345678801',
  ])('normalizeLandline leaves %j, and checkLandline refuses it', (raw) => {
    expect(normalizeLandline(raw)).toBe(raw)
    expect(checkLandline(raw)[0]?.severity).toBe('error')
  })

  test('normalizeLandline twice is normalizeLandline once', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, phoneText), (raw) => {
        expect(normalizeLandline(normalizeLandline(raw))).toBe(normalizeLandline(raw))
      }),
      { numRuns: 1000 },
    )
    expect(normalizeLandline('0'.repeat(300))).toBe('0'.repeat(300))
  })
})

describe('checkLandline', () => {
  test('checkLandline accepts what the arbitrary makes, and never throws', () => {
    fc.assert(
      fc.property(landline, (value) => void expect(checkLandline(value)).toBe(noFindings)),
      { numRuns: 1000 },
    )
    fc.assert(
      fc.property(fc.jsonValue(), (value) => void checkLandline(value, areaCodes)),
      { numRuns: 1000 },
    )
    expect(checkLandline(['010-62345678'])[0]?.code).toBe('wrong_type')
  })

  test.each(['010-62345678', '0571-87654321-8001', '0310-7654321', '0433-2345678', '0433-23456789'])(
    'checkLandline finds nothing wrong with %s',
    (value) => {
      expect(checkLandline(value, areaCodes)).toBe(noFindings)
    },
  )

  test.each(['010-12345678', '0571-01234567'])('checkLandline refuses the first digit of %s', (value) => {
    expect(checkLandline(value, areaCodes)).toEqual([
      { code: 'landline_leading_digit', severity: 'error', params: { position: 1 } },
    ])
  })

  test('checkLandline warns of an area code that is not in force', () => {
    expect(checkLandline('0378-2345678', areaCodes, 3)).toEqual([
      { code: 'landline_area_code_unknown', severity: 'warning', params: { position: 3, areaCode: '0378' } },
    ])
    expect(checkLandline('0378-2345678')).toBe(noFindings)
  })

  test.each([
    ['0731-8888888', '0731', '8'],
    ['0731-8888888-1', '0731', '8'],
    ['0310-87654321', '0310', '7'],
  ])('checkLandline warns of the length of %s', (value, areaCode, usual) => {
    expect(checkLandline(value, areaCodes)).toEqual([
      { code: 'landline_unusual_length', severity: 'warning', params: { position: 1, areaCode, usual } },
    ])
  })

  test('judgeLandline judges as checkLandline does', () => {
    fc.assert(
      fc.property(landline, (value) => {
        expect(judgeLandline(value, areaCodes, 1)).toEqual(checkLandline(value, areaCodes))
      }),
      { numRuns: 1000 },
    )
  })
})

describe('formatLandline', () => {
  test('formatLandline says the extension, and normalizeLandline undoes it', () => {
    expect(formatLandline('010-62345678')).toBe('010-62345678')
    expect(formatLandline('010-62345678-801')).toBe('010-62345678 转 801')
    expect(formatLandline('62345678')).toBe('62345678')
    fc.assert(
      fc.property(landline, (value) => void expect(normalizeLandline(formatLandline(value))).toBe(value)),
      {
        numRuns: 1000,
      },
    )
  })
})

describe('isLandline and areaCodeOf', () => {
  test('isLandline wants the canonical form, areaCodeOf reads it', () => {
    expect(isLandline('0571-87654321-1')).toBe(true)
    expect(areaCodeOf('0571-87654321-1')).toBe('0571')
    expect(['01062345678', '0400-8208820', '011-62345678', '010-62345678-', 1].filter(isLandline)).toEqual([])
  })
})
