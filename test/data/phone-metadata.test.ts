import parsePhoneNumber, { type MetadataJson } from 'libphonenumber-js/core'
import max from 'libphonenumber-js/max/metadata'
import { describe, expect, test } from 'vitest'
import { phoneMetadata } from '../../src/data/phone-metadata/index.ts'
import { buildPhoneMetadata } from './phone-metadata.builder.ts'

const digits = '2345678901234'

describe('phoneMetadata', () => {
  test('phoneMetadata is what the builder makes of the installed libphonenumber-js', async () => {
    await expect(buildPhoneMetadata()).toMatchFileSnapshot('../../src/data/phone-metadata/table.ts')
  })

  test('phoneMetadata knows every country code but 86', () => {
    const codes = [...Object.keys(phoneMetadata.country_calling_codes), ...Object.keys(phoneMetadata.nonGeographic)]
    const all = [...Object.keys(max.country_calling_codes), ...Object.keys(max.nonGeographic ?? {})]
    expect(codes).toEqual(all.filter((code) => code !== '86'))
  })

  test('phoneMetadata finds possible what the whole metadata finds possible, but for two small neighbours', () => {
    const differences: string[] = []
    for (const code of Object.keys(phoneMetadata.country_calling_codes)) {
      for (let length = 4; length <= 13; length++) {
        const number = `+${code}${digits.slice(0, length)}`
        if (isPossible(number, phoneMetadata as MetadataJson) !== isPossible(number, max)) differences.push(number)
      }
    }
    expect(differences).toEqual(['+2612345678', '+67223456'])
  })

  test.each([
    ['+85221234567', true],
    ['+8522123456', false],
    ['+85221234567801', false],
    ['+85328712345', true],
    ['+85338712345', false],
    ['+886223456789', true],
    ['+886123456789', false],
  ])('phoneMetadata knows the pattern of Hong Kong, Macao and Taiwan: %s %s', (number, isValid) => {
    const read = parsePhoneNumber(number, { extract: false }, phoneMetadata as MetadataJson)
    expect(read?.isValid() && read.isPossible()).toBe(isValid)
  })
})

function isPossible(number: string, metadata: MetadataJson): boolean {
  return parsePhoneNumber(number, { extract: false }, metadata)?.isPossible() ?? false
}
