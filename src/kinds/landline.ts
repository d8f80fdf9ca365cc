import { error, type Finding, noFindings, warning } from '../model/issues.ts'
import { type DialledDigits, readDialledDigits } from './phone/dialled-digits.ts'
import { extensionAfter, formatWithExtension, splitExtension, withExtension } from './phone/extension.ts'
import { refuseLandline } from './phone/landline-refusal.ts'
import { areaCodeLength, mainlandDigits } from './phone/mainland-digits.ts'
import { type AreaCodeTable, entryOfLandline, isUsualLength, usualLengths } from './phone/phone-tables.ts'
import { cleanPhoneText, maximumPhoneText } from './phone/text.ts'
import { codeAt } from './text/code-at.ts'

/** No area code begins with 400 or 800: those are service numbers. */
const canonical = /^0(?:10|2\d|[35-79]\d\d|[48](?:[1-9]\d|0[1-9]))-\d{7,8}(?:-\d{1,6})?$/

/**
 * Whether a value has the canonical form of a landline number (固定电话): area code with its zero, hyphen, 7 or 8
 * digits, and after another hyphen an extension of 1–6 digits: `010-62345678`, `0571-87654321-801`.
 */
export function isLandline(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.length > 10 &&
    value.length <= 20 &&
    codeAt(value, 0) === 48 &&
    canonical.test(value)
  )
}

/**
 * Brings a landline number to the form `010-62345678` or `010-62345678-801`. Blanks, brackets, `+86`, full-width
 * digits and every usual spelling of an extension are understood; the area code must be there. What is not a landline
 * number comes back cleaned.
 */
export function normalizeLandline(raw: string): string {
  const text = cleanPhoneText(raw)
  if (text.length > maximumPhoneText) return text
  const dialled = readDialledDigits(text)
  return (dialled && readLandline(dialled)) ?? text
}

/** The canonical landline number in dialled digits, if that is what they are. */
export function readLandline(dialled: DialledDigits): string | undefined {
  const mainland = mainlandDigits(dialled)
  if (!mainland?.isFull) return undefined
  const { digits } = dialled
  const { start } = mainland
  const subscriber = start + areaCodeLength(dialled, start)
  if (subscriber === start) return undefined
  for (const end of [subscriber + 7, subscriber + 8]) {
    const extension = extensionAfter(dialled, end)
    if (extension === undefined) continue
    return withExtension(`0${digits.slice(start, subscriber)}-${digits.slice(subscriber, end)}`, extension)
  }
  return undefined
}

/**
 * Judges a canonical landline number by its form: area code, 7 or 8 digits, the first of them 2–9. With the table, an
 * area code that is not in force and a length that is unusual behind it are warnings.
 *
 * Findings: `landline_no_area_code`, `landline_lost_zero` (a spreadsheet took the zero for a number's; suggests the
 * area code), `landline_wrong_length`, `landline_leading_digit`, `landline_extension_malformed`, `phone_unrecognized`;
 * warnings `landline_area_code_unknown`, `landline_unusual_length`.
 */
export function checkLandline(value: unknown, areaCodes?: AreaCodeTable, position = 1): readonly Finding[] {
  if (typeof value !== 'string') return [error('wrong_type', { expected: 'text' })]
  return isLandline(value) ? judgeLandline(value, areaCodes, position) : [refuseLandline(value, areaCodes, position)]
}

/** Judges what {@link isLandline} found to be canonical in form. */
export function judgeLandline(
  value: string,
  areaCodes: AreaCodeTable | undefined,
  position: number,
): readonly Finding[] {
  const hyphen = value.indexOf('-')
  if (codeAt(value, hyphen + 1) < 50) return [error('landline_leading_digit', { position })]
  if (areaCodes === undefined) return noFindings
  const entry = entryOfLandline(value, hyphen, areaCodes)
  if (entry !== undefined && isUsualLength(subscriberLength(value, hyphen + 1), entry)) return noFindings
  const areaCode = value.slice(0, hyphen)
  if (entry === undefined) return [warning('landline_area_code_unknown', { position, areaCode })]
  return [warning('landline_unusual_length', { position, areaCode, usual: usualLengths(areaCode, areaCodes) ?? '' })]
}

/** `7` or `8`, told by what stands behind the seventh digit. */
function subscriberLength(value: string, start: number): string {
  return value.length === start + 7 || value[start + 7] === '-' ? '7' : '8'
}

/** A landline number for people: `010-62345678 转 801`. Other texts come back unchanged. */
export function formatLandline(value: string): string {
  if (!isLandline(value)) return value
  return formatWithExtension(...splitExtension(value, 1))
}

/** The area code (区号) of a canonical landline number, with its zero. */
export function areaCodeOf(landline: string): string {
  return landline.slice(0, landline.indexOf('-'))
}
