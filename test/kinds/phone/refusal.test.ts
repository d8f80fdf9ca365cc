import { describe, expect, test } from 'vitest'
import { refusePhone } from '../../../src/kinds/phone/refusal.ts'

const codeOf = (text: string) => refusePhone(text, undefined, 1).code

describe('refusePhone', () => {
  test.each([
    '138****5678',
    '138xxxx5678',
    '138XXXX5678',
    '138●●●●5678',
    '138 **** 5678',
    '1380013****',
    '010-****5678',
    '138*5678',
    '***********',
    '138…5678',
    '138????5678',
    '010-****5678转801',
  ])('refusePhone sees the mask of %s', (text) => {
    expect(codeOf(text)).toBe('masked')
  })

  test.each(['1.38E+10', '1.38123456780E+10', '1e10', '8.61E+12'])(
    'refusePhone sees what a spreadsheet made: %s',
    (text) => {
      expect(codeOf(text)).toBe('scientific_notation')
    },
  )

  test.each(['12012345678', '138123456789', '1381234567', '+86 1381234567', '+86 12345678901', '138-1234-567'])(
    'refusePhone sees a mobile number in %s',
    (text) => {
      expect(refusePhone(text, undefined, 2)).toEqual({
        code: 'mobile_malformed',
        severity: 'error',
        params: { position: 2 },
      })
    },
  )

  test.each(['400-820-882', '400-1234', '40082088200', '+86 400 820 882'])(
    'refusePhone sees a service number in %s',
    (text) => {
      expect(codeOf(text)).toBe('service_number_wrong_length')
    },
  )

  test.each([
    ['+852', 'foreign_number_impossible'],
    ['+1234567890123456', 'foreign_number_impossible'],
    ['4001234', 'landline_no_area_code'],
    ['010-623456789', 'landline_wrong_length'],
    ['张经理 13812345678', 'phone_unrecognized'],
    ['xx公司', 'phone_unrecognized'],
    ['', 'phone_unrecognized'],
    ['1'.repeat(201), 'phone_unrecognized'],
  ])('refusePhone says of %j: %s', (text, code) => {
    expect(codeOf(text)).toBe(code)
  })
})
