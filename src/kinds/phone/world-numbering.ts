import parsePhoneNumber, { type MetadataJson, type PhoneNumber } from 'libphonenumber-js/core'
import type { PhoneMetadata } from './phone-tables.ts'

const e164 = /^\+[1-9]\d{6,14}$/

/**
 * The region of a number in E.164 that has the form, and with metadata a length, that its country code allows; otherwise
 * `undefined`. ISO 3166 code, the main one where several share a country code; `001` for the whole world; `ZZ` for unknown.
 */
export function regionOfPossibleNumber(number: string, metadata?: PhoneMetadata): string | undefined {
  if (!e164.test(number)) return undefined
  if (metadata === undefined) return regionByForm(number)
  const read = ask(number, metadata)
  if (read === undefined || read.number !== number || !fits(read)) return undefined
  return read.country ?? metadata.country_calling_codes[read.countryCallingCode]?.[0] ?? '001'
}

/** Where a trunk zero can stand: behind a country code of one to three digits. */
const mayHaveTrunkZero = /^\+\d{1,3}0/

/** The number without trunk zeros after the country code (`+886 02…`), where metadata says that it can do without. */
export function withoutTrunkPrefix(number: string, metadata?: PhoneMetadata): string {
  if (metadata === undefined || !mayHaveTrunkZero.test(number) || !e164.test(number)) return number
  const read = ask(number, metadata)
  return read === undefined || read.number === number || !fits(read)
    ? number
    : withoutTrunkPrefix(read.number, metadata)
}

function regionByForm(number: string): string {
  if (number.startsWith('+852')) return 'HK'
  if (number.startsWith('+853')) return 'MO'
  return number.startsWith('+886') ? 'TW' : 'ZZ'
}

/** A length of its country, and the pattern as far as the metadata states one. */
function fits(read: PhoneNumber): boolean {
  return read.isPossible() && read.isValid()
}

/** The only door to the library, which is asked about foreign numbers alone. It does not write to the metadata. */
function ask(number: string, metadata: PhoneMetadata): PhoneNumber | undefined {
  return parsePhoneNumber(number, { extract: false }, metadata as MetadataJson)
}
