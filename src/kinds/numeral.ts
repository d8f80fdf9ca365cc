import { error, type Finding } from '../model/issues.ts'
import { readChineseNumeral, simplifyNumerals } from './numeral/chinese-numeral.ts'

/** Longest numeral that is looked at. */
const longest = 40

/** Digits with correct or without grouping commas, decimals, and at most two units. */
const arabic = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d*)?([十百千万亿]{0,2})$/

const scientific = /^[+-]?\d+(?:\.\d*)?e[+-]?\d+$/i

const powers: Readonly<Record<string, number>> = {
  '': 0,
  十: 1,
  百: 2,
  千: 3,
  万: 4,
  十万: 5,
  百万: 6,
  千万: 7,
  亿: 8,
  十亿: 9,
  百亿: 10,
  千亿: 11,
  万亿: 12,
}

/**
 * The number that a numeral means, times a power of ten: `5,000`, `0.5亿`, `1亿2000万`, `五千万`. Exact: the power is
 * applied to the digits before they become a binary number, so `1.15亿` is 115,000,000. `undefined` for anything else.
 */
export function readNumeral(text: string, exponent = 0): number | undefined {
  if (text.length > longest) return undefined
  const simple = simplifyNumerals(text).replace('\u2212', '-')
  const match = arabic.exec(simple)
  if (match === null) return timesPowerOfTen(readChineseNumeral(simple), exponent)
  const [, sign = '', whole = '', fraction = '', unit = ''] = match
  const power = powers[unit]
  if (power === undefined) return undefined
  return withoutNegativeZero(Number(`${sign}${whole.replaceAll(',', '')}${fraction}e${power + exponent}`))
}

/** Why a text that stayed a text is no number: Excel shortened it (`1.38E+10`), or it never was one. */
export function numberTextFinding(text: string): Finding {
  return error(isScientific(text) ? 'scientific_notation' : 'number_malformed')
}

/** Whether a text is what Excel makes of a long number, with most of its digits lost: `1.38E+10`. */
export function isScientific(text: string): boolean {
  return text.length <= longest && scientific.test(text)
}

/**
 * A number from a cell, with the noise of binary arithmetic gone: Excel keeps 15 significant digits, so
 * 0.30000000000000004 was 0.3.
 */
export function tidyNumber(value: number): number {
  return Number.isFinite(value) ? withoutNegativeZero(Number(value.toPrecision(15))) : value
}

/** A number with commas between groups of three digits. */
export function groupDigits(value: number): string {
  const match = /^(-?)(\d+)(\.\d+)?$/.exec(String(value))
  if (match === null) return String(value)
  const [, sign = '', whole = '', fraction = ''] = match
  const first = ((whole.length - 1) % 3) + 1
  return sign + whole.slice(0, first) + whole.slice(first).replace(/\d{3}/g, ',$&') + fraction
}

function timesPowerOfTen(value: number | undefined, exponent: number): number | undefined {
  return value === undefined ? undefined : Number(`${value}e${exponent}`)
}

function withoutNegativeZero(value: number): number {
  return value === 0 ? 0 : value
}
