import { error, type Finding, noFindings, warning } from '../model/issues.ts'
import { type DialledDigits, readDialledDigits } from './phone/dialled-digits.ts'
import { extensionAfter, formatWithExtension, splitExtension, withExtension } from './phone/extension.ts'
import { mainlandDigits } from './phone/mainland-digits.ts'
import { entryOfMobile, type MobilePrefixTable } from './phone/phone-tables.ts'
import { cleanPhoneText, maximumPhoneText } from './phone/text.ts'
import { codeAt } from './text/code-at.ts'
import { digitsAt } from './text/digits-at.ts'

const canonical = /^1[3-9]\d{9}(?:-\d{3,6})?$/

/**
 * Whether a value is a mobile number (手机号) in canonical form: `1`, `3`–`9` and nine digits. The extension of 3–6
 * digits of a privacy number (隐私号), as couriers and shops hand out, may follow: `17012345678-1234`.
 */
export function isMobile(value: unknown): value is string {
  if (typeof value !== 'string' || value.length < 11 || value.length > 18 || codeAt(value, 0) !== 49) return false
  return value.length === 11 ? digitsAt(value, 0, 11) >= leastMobile : canonical.test(value)
}

const leastMobile = 13_000_000_000

/**
 * Brings a mobile number to its 11 digits: full-width digits, blanks, hyphens, `+86`, `0086`, `86` and the zero of
 * old long-distance dialling go. What is not a mobile number comes back cleaned.
 */
export function normalizeMobile(raw: string): string {
  if (canonical.test(raw)) return raw
  const text = cleanPhoneText(raw)
  if (text.length > maximumPhoneText) return text
  const dialled = readDialledDigits(text)
  return (dialled && readMobile(dialled)) ?? text
}

/** The canonical mobile number in dialled digits, if that is what they are. */
export function readMobile(dialled: DialledDigits): string | undefined {
  const start = mainlandDigits(dialled)?.start
  if (start === undefined || !/^1[3-9]/.test(dialled.digits.slice(start, start + 2))) return undefined
  const extension = extensionAfter(dialled, start + 11)
  if (extension === undefined || extension.length === 1 || extension.length === 2) return undefined
  return withExtension(dialled.digits.slice(start, start + 11), extension)
}

/**
 * Judges a canonical mobile number by the form of the numbering plan (电信网编号计划, 2017): `mobile_malformed`.
 * With the table a prefix that was never given to mobile phones is the warning `mobile_prefix_unallocated`.
 * Hint: whether the number is in use, and by whom, cannot be known from its digits.
 */
export function checkMobile(value: unknown, mobilePrefixes?: MobilePrefixTable, position = 1): readonly Finding[] {
  if (typeof value !== 'string') return [error('wrong_type', { expected: 'text' })]
  return isMobile(value) ? judgeMobile(value, mobilePrefixes, position) : [error('mobile_malformed', { position })]
}

/** Judges what {@link isMobile} found to be canonical. */
export function judgeMobile(
  value: string,
  mobilePrefixes: MobilePrefixTable | undefined,
  position: number,
): readonly Finding[] {
  if (mobilePrefixes === undefined || entryOfMobile(value, mobilePrefixes) !== undefined) return noFindings
  return [warning('mobile_prefix_unallocated', { position, prefix: value.slice(0, 3) })]
}

/** A mobile number as people group it: `138 1234 5678`. Other texts come back unchanged. */
export function formatMobile(value: string): string {
  if (!isMobile(value)) return value
  const [number, extension] = splitExtension(value, 0)
  return formatWithExtension(`${number.slice(0, 3)} ${number.slice(3, 7)} ${number.slice(7)}`, extension)
}
