import { describe, expect, test } from 'vitest'
import { areaCodeAgreesWithAddress } from '../../src/rules/area-code-agrees-with-address.ts'
import { bareContext, breachOf } from './rules.ts'

const registeredAddress = '浙江省杭州市西湖区文三路100号'

describe('areaCodeAgreesWithAddress', () => {
  test.each(['0571-87654321', '0574-87654321-801', '13812345678', '400-820-8820', '13812345678/0571-87654321', '0999'])(
    'areaCodeAgreesWithAddress accepts %s in 浙江',
    (phone) => {
      expect(breachOf(areaCodeAgreesWithAddress, { phone, registeredAddress })).toBeUndefined()
    },
  )

  test.each([
    ['010-62345678', '010'],
    ['13812345678/021-62345678', '021'],
  ])('areaCodeAgreesWithAddress has a look at %s in 浙江', (phone, areaCode) => {
    expect(breachOf(areaCodeAgreesWithAddress, { phone, registeredAddress })).toEqual({ areaCode })
  })

  test('areaCodeAgreesWithAddress knows that one area code may serve two provinces', () => {
    const yanjiao = '河北省廊坊市三河市燕郊镇'
    expect(breachOf(areaCodeAgreesWithAddress, { phone: '0316-61234567', registeredAddress: yanjiao })).toBeUndefined()
  })

  test('areaCodeAgreesWithAddress says nothing without a table', () => {
    expect(
      breachOf(areaCodeAgreesWithAddress, { phone: '010-62345678', registeredAddress }, bareContext),
    ).toBeUndefined()
  })
})
