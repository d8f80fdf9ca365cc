import { error, type Finding, noFindings } from '../model/issues.ts'
import { groupDigits, numberTextFinding, readNumeral, tidyNumber } from './numeral.ts'
import { cleanCode } from './text/characters.ts'

/**
 * A number from a number, or from `1,200`, `1.2万`, `一千二百` and the like, with or without one of the `units` behind it
 * (`1,200台`, `30 k USD`). What cannot be read (`约1200`, `500-2000`) comes back as cleaned text, which `checkNumber` refuses.
 */
export function normalizeNumber(raw: string | number, units: readonly string[] = []): number | string {
  if (typeof raw === 'number') return tidyNumber(raw)
  const text = cleanCode(raw)
  const number = text.length > 64 ? undefined : readNumeral(withoutUnit(text, units))
  return number === undefined ? text : tidyNumber(number)
}

/**
 * Judges a number: `number_malformed` for a text that is no number, NaN and infinities, `scientific_notation` for a text such
 * as `1.2E+7`, `number_too_large` above `maximum`, `number_negative` below a `minimum` of 0 and `number_too_small` below another
 * one, and for more than so many `decimals` `number_too_precise`, or `number_fraction` where the number must be whole.
 */
export function checkNumber(value: unknown, maximum: number, decimals = 0, minimum = 0): readonly Finding[] {
  if (typeof value === 'string') return [numberTextFinding(value)]
  if (typeof value !== 'number') return [error('wrong_type', { expected: 'number' })]
  if (!Number.isFinite(value)) return [error('number_malformed')]
  if (value < minimum) return [minimum === 0 ? error('number_negative') : error('number_too_small', { minimum })]
  if (value > maximum) return [error('number_too_large', { maximum })]
  if (hasDecimals(value, decimals)) return noFindings
  return [decimals === 0 ? error('number_fraction') : error('number_too_precise', { decimals })]
}

/** Whether a value is plainly such a number: nothing to normalise and nothing to find. Otherwise nothing is said. */
export function isPlainNumber(value: unknown, maximum: number, decimals = 0, minimum = 0): boolean {
  if (typeof value !== 'number' || !(value >= minimum && value <= maximum && value < mostExact)) return false
  return value === 0 ? !Object.is(value, -0) : hasDecimals(value, Math.min(decimals, mostDecimals))
}

/** A number for people, with its unit if it has one: `1,200`, `1,200台`. */
export function formatNumber(value: number, unit = ''): string {
  return groupDigits(value) + unit
}

/** Below it, numbers with no more decimals than this keep all their digits in the 15 that spreadsheets keep. */
const mostExact = 1e11
const mostDecimals = 4

function withoutUnit(text: string, units: readonly string[]): string {
  const unit = units.find((name) => name !== '' && text.toLowerCase().endsWith(name.toLowerCase()))
  return unit === undefined ? text : text.slice(0, -unit.length).trimEnd()
}

function hasDecimals(value: number, decimals: number): boolean {
  const power = 10 ** decimals
  return Number.isInteger(value) || Math.round(value * power) / power === value
}
