import { describe, expect, test } from 'vitest'
import { areaCodes } from '../../../src/data/area-codes/index.ts'
import { refuseLandline } from '../../../src/kinds/phone/landline-refusal.ts'

describe('refuseLandline', () => {
  test.each([
    ['62345678', 'landline_no_area_code'],
    ['8765432', 'landline_no_area_code'],
    ['62345678-801', 'landline_no_area_code'],
    ['62345678 转 801', 'landline_no_area_code'],
    ['+86 62345678', 'landline_no_area_code'],
    ['12345678', 'phone_unrecognized'],
    ['010-623456', 'landline_wrong_length'],
    ['010-623456789', 'landline_wrong_length'],
    ['010-95588', 'landline_wrong_length'],
    ['010-62345678-1234567', 'landline_extension_malformed'],
    ['010-62345678转', 'landline_extension_malformed'],
    ['010-62345678 转张三', 'landline_extension_malformed'],
    ['010-62345678-', 'landline_extension_malformed'],
    ['95588', 'phone_unrecognized'],
    ['10086', 'phone_unrecognized'],
    ['011-62345678', 'phone_unrecognized'],
    ['02-2345-6789', 'phone_unrecognized'],
    ['总机 010-62345678', 'phone_unrecognized'],
    ['+852 2123 4567', 'phone_unrecognized'],
    ['', 'phone_unrecognized'],
    ['0'.repeat(500), 'phone_unrecognized'],
  ])('refuseLandline says of %j: %s', (text, code) => {
    expect(refuseLandline(text, areaCodes, 2)).toEqual({ code, severity: 'error', params: { position: 2 } })
  })

  test.each([
    ['1062345678', '010'],
    ['2155556666', '021'],
    ['57187654321', '0571'],
    ['755-82345678', '0755'],
    ['(10)62345678-801', '010'],
    ['3107654321', '0310'],
  ])('refuseLandline suggests the area code that %s lost its zero of', (text, areaCode) => {
    expect(refuseLandline(text, areaCodes, 1)).toEqual({
      code: 'landline_lost_zero',
      severity: 'error',
      params: { position: 1, areaCode },
    })
  })

  test.each(['85221234567', '3787654321', '5712345678', '1012345678', '106234567'])(
    'refuseLandline suggests nothing for %s: no area code in force has such numbers',
    (text) => {
      expect(refuseLandline(text, areaCodes, 1).code).toBe('phone_unrecognized')
    },
  )

  test('refuseLandline suggests by form alone without the table', () => {
    expect(refuseLandline('3787654321', undefined, 1).code).toBe('landline_lost_zero')
  })
})
