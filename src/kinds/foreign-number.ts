import { error, type Finding, warning } from '../model/issues.ts'
import { type DialledDigits, readDialledDigits } from './phone/dialled-digits.ts'
import { extensionAfter, formatWithExtension, splitExtension, withExtension } from './phone/extension.ts'
import type { PhoneMetadata } from './phone/phone-tables.ts'
import { cleanPhoneText, maximumPhoneText } from './phone/text.ts'
import { regionOfPossibleNumber, withoutTrunkPrefix } from './phone/world-numbering.ts'

/** Behind seven digits no extension: `+8522123-4567` is one number in two groups. */
const canonical = /^\+(?!86)[1-9]\d{6}(?:\d{1,8}(?:-\d{1,6})?)?$/

/**
 * Whether a value is a number outside mainland China in canonical form: E.164 (`+` and 7–15 digits) with any country
 * code but 86, and after a hyphen an extension of 1–6 digits: `+85221234567`, `+85221234567-801`.
 */
export function isForeignNumber(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 23 && canonical.test(value)
}

/**
 * Brings a number of Hong Kong, Macao, Taiwan or a foreign country to E.164. The country code must be there: after `+`
 * or `00`, or for 852, 853 and 886 set off by a bracket, blank or hyphen. With metadata a trunk zero that the country
 * does not dial from abroad goes. What is not such a number comes back cleaned.
 */
export function normalizeForeignNumber(raw: string, metadata?: PhoneMetadata): string {
  const text = cleanPhoneText(raw)
  if (text.length > maximumPhoneText) return text
  const dialled = readDialledDigits(text)
  return (dialled && readForeignNumber(dialled, metadata)) ?? text
}

/** The canonical foreign number in dialled digits, if that is what they are. */
export function readForeignNumber(dialled: DialledDigits, metadata?: PhoneMetadata): string | undefined {
  const { digits } = dialled
  const isForeign = dialled.international ? !digits.startsWith('86') : hasBareCountryCode(dialled)
  if (!isForeign) return undefined
  const end = endOfNumber(dialled, metadata)
  const number = withoutTrunkPrefix(`+${digits.slice(0, end)}`, metadata)
  const canonicalNumber = withExtension(number, extensionAfter(dialled, end) ?? '')
  return isForeignNumber(canonicalNumber) ? canonicalNumber : undefined
}

/**
 * Judges a canonical foreign number by E.164, with metadata also by the lengths that its country uses:
 * `foreign_number_impossible`. Any other gets the warning `foreign_number` with the region: an ISO 3166 code, the
 * main one where several share a country code (`US` for +1), `001` for numbers of the whole world, `ZZ` if unknown.
 */
export function checkForeignNumber(value: unknown, metadata?: PhoneMetadata, position = 1): readonly Finding[] {
  if (typeof value !== 'string') return [error('wrong_type', { expected: 'text' })]
  const region = isForeignNumber(value) ? regionOfForeignNumber(value, metadata) : undefined
  if (region === undefined) return [error('foreign_number_impossible', { position })]
  return [warning('foreign_number', { position, region })]
}

/** The region of a canonical foreign number, as {@link checkForeignNumber} names it; `undefined` if impossible. */
export function regionOfForeignNumber(value: string, metadata?: PhoneMetadata): string | undefined {
  return regionOfPossibleNumber(splitExtension(value, 0)[0], metadata)
}

/** A foreign number for people, with the eight digits of Hong Kong and Macao in two groups: `+852 2123 4567 转 801`. */
export function formatForeignNumber(value: string): string {
  if (!isForeignNumber(value)) return value
  const [number, extension] = splitExtension(value, 0)
  const grouped = /^\+85[23]\d{8}$/.test(number)
    ? `${number.slice(0, 4)} ${number.slice(4, 8)} ${number.slice(8)}`
    : number
  return formatWithExtension(grouped, extension)
}

/** `(852)2123 4567` and `886-2-2345 6789`: usual in mainland papers, and no mainland number looks like them. */
function hasBareCountryCode({ digits, firstGroup, lastBreak }: DialledDigits): boolean {
  if (firstGroup !== 3) return false
  const isExtended = digits.length > 12 && lastBreak >= 11
  const length = isExtended ? lastBreak : digits.length
  return /^85[23][2-9]/.test(digits) ? length === 11 : /^886[2-9]/.test(digits) && (length === 11 || length === 12)
}

/** How many digits are the number; those after the last hyphen are an extension only where they cannot belong to it. */
function endOfNumber(dialled: DialledDigits, metadata?: PhoneMetadata): number {
  const { digits, firstGroup, lastBreak } = dialled
  if (extensionAfter(dialled, lastBreak) === undefined) return digits.length
  if (firstGroup >= 8 && lastBreak === firstGroup) return lastBreak
  const isPossible = (length: number) => regionOfPossibleNumber(`+${digits.slice(0, length)}`, metadata) !== undefined
  return !isPossible(digits.length) && isPossible(lastBreak) ? lastBreak : digits.length
}
