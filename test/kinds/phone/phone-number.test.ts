import { describe, expect, test } from 'vitest'
import { areaCodes } from '../../../src/data/area-codes/index.ts'
import { phoneNumberOf } from '../../../src/kinds/phone/phone-number.ts'

describe('phoneNumberOf', () => {
  test.each([
    ['13812345678', { kind: 'mobile', e164: '+8613812345678' }],
    ['17012345678-1234', { kind: 'mobile', e164: '+8617012345678', ext: '1234' }],
    ['0571-87654321', { kind: 'landline', e164: '+8657187654321', areaCode: '0571', province: '33' }],
    ['0571-87654321-8', { kind: 'landline', e164: '+8657187654321', ext: '8', areaCode: '0571', province: '33' }],
    ['0457-2123456', { kind: 'landline', e164: '+864572123456', areaCode: '0457' }],
    ['0378-2123456', { kind: 'landline', e164: '+863782123456', areaCode: '0378' }],
    ['400-820-8820-2', { kind: 'service', e164: '+864008208820', ext: '2' }],
    ['+85221234567-801', { kind: 'foreign', e164: '+85221234567', ext: '801', region: 'HK' }],
  ])('phoneNumberOf takes %s apart', (number, parts) => {
    expect(phoneNumberOf(number, { areaCodes })).toEqual({ number, ...parts })
  })

  test('phoneNumberOf names no province without the table', () => {
    expect(phoneNumberOf('010-62345678', undefined)).toEqual({
      kind: 'landline',
      number: '010-62345678',
      e164: '+861062345678',
      areaCode: '010',
    })
  })
})
