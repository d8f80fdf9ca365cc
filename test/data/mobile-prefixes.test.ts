import { isValidPhoneNumber } from 'libphonenumber-js/max'
import { describe, expect, test } from 'vitest'
import { mobilePrefixes } from '../../src/data/mobile-prefixes/index.ts'

/** 1300 to 1999: every four digits that a mobile number can begin with. */
const beginnings = Array.from({ length: 700 }, (_, index) => String(1300 + index))

const stated = beginnings.filter((four) => four in mobilePrefixes || four.slice(0, 3) in mobilePrefixes)

describe('mobilePrefixes', () => {
  test('mobilePrefixes hold every beginning that libphonenumber accepts', () => {
    const accepted = beginnings.filter((four) => isValidPhoneNumber(`${four}0123456`, 'CN'))
    expect(accepted.length).toBeGreaterThan(500)
    expect(accepted.filter((four) => !stated.includes(four))).toEqual([])
  })

  test('mobilePrefixes hold more only where the ministry gave out more: 149, emergency and 1749', () => {
    const more = stated.filter(
      (four) => !['0', '5', '9'].some((next) => isValidPhoneNumber(`${four}${next}123456`, 'CN')),
    )
    expect(more.filter((four) => !four.startsWith('149'))).toEqual(['1741', '1749'])
  })

  test('mobilePrefixes state no three digits and four digits of the same thousand', () => {
    const twice = Object.keys(mobilePrefixes).filter((key) => key.length === 4 && key.slice(0, 3) in mobilePrefixes)
    expect(twice).toEqual([])
  })

  test.each(['140', '141', '142', '143', '144', '146', '148', '154', '160', '163', '164', '168', '169', '179', '194'])(
    'mobilePrefixes do not hold %s, which no mobile phone has',
    (prefix) => {
      expect(stated.filter((four) => four.startsWith(prefix))).toEqual([])
    },
  )
})
