import type { MetadataJson } from 'libphonenumber-js/core'
import whole from 'libphonenumber-js/max/metadata'
import { describe, expect, test } from 'vitest'
import { phoneMetadata } from '../../../src/data/phone-metadata/index.ts'
import type { PhoneMetadata } from '../../../src/kinds/phone/phone-tables.ts'
import { regionOfPossibleNumber, withoutTrunkPrefix } from '../../../src/kinds/phone/world-numbering.ts'

const max: PhoneMetadata & MetadataJson = whole

describe('regionOfPossibleNumber', () => {
  test.each([
    ['+85221234567', 'HK'],
    ['+14155552671', 'US'],
    ['+80012345678', '001'],
    ['+8522123456', undefined],
    ['+99912345678', undefined],
    ['85221234567', undefined],
    ['+886 2', undefined],
    ['+8860223456789', undefined],
  ])('regionOfPossibleNumber of %s is %s', (number, region) => {
    expect(regionOfPossibleNumber(number, phoneMetadata)).toBe(region)
  })

  test('regionOfPossibleNumber tells regions that share a country code apart with all of the library’s metadata', () => {
    expect(regionOfPossibleNumber('+16045551234', phoneMetadata)).toBe('US')
    expect(regionOfPossibleNumber('+16042345678', max)).toBe('CA')
  })

  test('regionOfPossibleNumber goes by form without metadata', () => {
    expect(regionOfPossibleNumber('+85321234567')).toBe('MO')
    expect(regionOfPossibleNumber('+886123456')).toBe('TW')
    expect(regionOfPossibleNumber('+14155552671')).toBe('ZZ')
    expect(regionOfPossibleNumber('+1415')).toBeUndefined()
  })
})

describe('withoutTrunkPrefix', () => {
  test.each([
    ['+886022345678', '+88622345678'],
    ['+4402079460958', '+442079460958'],
    ['+390612345678', '+390612345678'],
    ['+14155552671', '+14155552671'],
    ['+886000', '+886000'],
  ])('withoutTrunkPrefix of %s is %s', (number, shorter) => {
    expect(withoutTrunkPrefix(number, phoneMetadata)).toBe(shorter)
  })

  test('withoutTrunkPrefix changes nothing without metadata', () => {
    expect(withoutTrunkPrefix('+4402079460958')).toBe('+4402079460958')
  })
})
