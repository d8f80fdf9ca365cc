import { error, type Finding, noFindings, warning } from '../model/issues.ts'
import { checkForeignNumber, formatForeignNumber, isForeignNumber } from './foreign-number.ts'
import { formatLandline, isLandline, judgeLandline } from './landline.ts'
import { formatMobile, isMobile, judgeMobile } from './mobile.ts'
import { isCommonCanonical, readCommonForm } from './phone/common-forms.ts'
import { type PhoneNumber, phoneNumberOf } from './phone/phone-number.ts'
import type { PhoneMetadata, PhoneTables } from './phone/phone-tables.ts'
import { endOfPlainNumber } from './phone/plain-number.ts'
import { readPhoneNumber, readPhoneNumbers } from './phone/read-phone-number.ts'
import { refusePhone } from './phone/refusal.ts'
import { cleanPhoneText, maximumPhoneText, splitNumbers } from './phone/text.ts'
import { checkServiceNumber, formatServiceNumber, isServiceNumber } from './service-number.ts'

/** Longest canonical value. */
const maximumLength = 200

/** Longest canonical number: E.164 with an extension. */
const longestNumber = 23

/** A text is settled long before; the bound only says so. */
const mostPasses = 10

/**
 * Brings the text of a phone field to its canonical form, numbers joined by `/`: `13812345678`, `010-62345678`,
 * `010-62345678-801` with extension, `400-820-8820`, and E.164 outside mainland China: `+85221234567`.
 *
 * Numbers may be separated by `/` `,` `，` `、` `;` `；` line breaks, 或, or blanks between complete numbers. What is not
 * a number, or has other text around it, stays as cleaned text, and {@link checkPhone} refuses it.
 */
export function normalizePhone(raw: string, tables?: PhoneTables): string {
  if (isCommonCanonical(raw)) return raw
  const common = readCommonForm(raw)
  if (common !== undefined) return common
  const text = cleanPhoneText(raw)
  return readCommonForm(text) ?? readField(text, tables?.phoneMetadata)
}

/**
 * Judges a canonical phone field: every number by its own rules, at most `maximum` of them. `position` in the params
 * counts the numbers from 1. Without tables only the form is judged.
 *
 * Findings: those of `checkMobile`, `checkLandline`, `checkServiceNumber` and `checkForeignNumber`;
 * `phone_unrecognized`, `masked`, `scientific_notation`, `phone_too_many`, `too_long`, and the warning `phone_duplicate`.
 */
export function checkPhone(value: unknown, tables?: PhoneTables, maximum = 3): readonly Finding[] {
  if (typeof value !== 'string') return [error('wrong_type', { expected: 'text' })]
  if (value.length > maximumLength) return [error('too_long', { maximum: maximumLength })]
  const single = value.length > longestNumber ? undefined : judgeNumber(value, tables, 1)
  return single ?? checkNumbers(value, tables, maximum)
}

/** Whether a value is plainly a phone field: nothing to normalise and nothing to find. Otherwise nothing is said. */
export function isPlainPhone(value: unknown, tables: PhoneTables | undefined, maximum: number): boolean {
  if (typeof value !== 'string') return false
  const end = endOfPlainNumber(value, 0, tables)
  if (end === value.length) return maximum >= 1
  if (end > 0 && isPlainPair(value, end, tables)) return maximum >= 2
  return isCommonCanonical(value) && checkPhone(value, tables, maximum) === noFindings
}

/** Whether another plain number follows the first and the slash behind it, and surely another one: it is not as long. */
function isPlainPair(value: string, end: number, tables: PhoneTables | undefined): boolean {
  return value.length !== 2 * end + 1 && endOfPlainNumber(value, end + 1, tables) === value.length
}

/** A canonical phone field for people: `138 1234 5678 / 010-62345678 转 801`. Other texts come back unchanged. */
export function formatPhone(value: string): string {
  return value.split('/').map(formatNumber).join(' / ')
}

/**
 * Reads the phone numbers in a text, in any spelling that {@link normalizePhone} understands. Numbers that
 * {@link checkPhone} refuses are left out; ask it for the reasons.
 */
export function parsePhone(text: string, tables?: PhoneTables): PhoneNumber[] {
  return normalizePhone(text, tables)
    .split('/')
    .filter((number) => checkNumber(number, tables, 1).every((finding) => finding.severity === 'warning'))
    .map((number) => phoneNumberOf(number, tables))
}

/** The numbers of a cleaned text. Where a piece is none, the text is read again until nothing in it changes any more. */
function readField(cleaned: string, metadata: PhoneMetadata | undefined): string {
  let text = cleaned
  for (let pass = 0; pass < mostPasses && text.length <= maximumPhoneText; pass++) {
    const pieces = splitNumbers(text)
    const numbers = pieces.map((piece) => readPiece(piece, metadata))
    const next = numbers.map((number, index) => number ?? pieces[index]).join('/')
    if (!numbers.includes(undefined)) return next
    const settled = cleanPhoneText(next)
    if (settled === text) return text
    text = settled
  }
  return text
}

/** The canonical numbers of a piece, joined; `undefined` where it holds anything else. */
function readPiece(piece: string, metadata: PhoneMetadata | undefined): string | undefined {
  return readCommonForm(piece) ?? readPhoneNumber(piece, metadata) ?? readPhoneNumbers(piece, metadata)?.join('/')
}

/** The findings of a field that is not one canonical number. */
function checkNumbers(value: string, tables: PhoneTables | undefined, maximum: number): readonly Finding[] {
  const numbers: string[] = []
  const findings: Finding[] = []
  const { length } = value
  for (let start = 0; start <= length; ) {
    const slash = value.indexOf('/', start)
    const end = slash < 0 ? length : slash
    const number = value.slice(start, end)
    const position = numbers.length + 1
    const found = checkNumber(number, tables, position)
    if (found !== noFindings) findings.push(...found)
    if (numbers.includes(number)) findings.push(warning('phone_duplicate', { position }))
    numbers.push(number)
    start = end + 1
  }
  if (numbers.length > maximum) findings.push(error('phone_too_many', { maximum }))
  return findings.length === 0 ? noFindings : findings
}

function checkNumber(number: string, tables: PhoneTables | undefined, position: number): readonly Finding[] {
  return judgeNumber(number, tables, position) ?? [refusePhone(number, tables?.areaCodes, position)]
}

/** The findings of a canonical number of any sort; `undefined` for other texts. */
function judgeNumber(
  number: string,
  tables: PhoneTables | undefined,
  position: number,
): readonly Finding[] | undefined {
  if (isMobile(number)) return judgeMobile(number, tables?.mobilePrefixes, position)
  if (isLandline(number)) return judgeLandline(number, tables?.areaCodes, position)
  if (isServiceNumber(number)) return checkServiceNumber(number, position)
  return isForeignNumber(number) ? checkForeignNumber(number, tables?.phoneMetadata, position) : undefined
}

function formatNumber(number: string): string {
  if (isMobile(number)) return formatMobile(number)
  if (isLandline(number)) return formatLandline(number)
  return isServiceNumber(number) ? formatServiceNumber(number) : formatForeignNumber(number)
}
