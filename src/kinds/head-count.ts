import type { Finding } from '../model/issues.ts'
import { checkNumber, formatNumber, isPlainNumber } from './number.ts'
import { readNumeral, tidyNumber } from './numeral.ts'
import { cleanCode } from './text/characters.ts'

/** More than any employer has, by far. */
const largest = 100_000_000

/**
 * A number of people from a number, or from `1,200`, `1200人`, `1.2万人`, `一千二百人` and the like. What cannot be read
 * (`约1200`, `500-2000`, `500+`) comes back as cleaned text, which `checkHeadCount` refuses.
 */
export function normalizeHeadCount(raw: string | number): number | string {
  if (typeof raw === 'number') return tidyNumber(raw)
  const text = cleanCode(raw)
  const count = text.length > 64 ? undefined : readNumeral(text.replace(/ ?(?:人|名|位|个人|名员工)$/, ''))
  return count === undefined ? text : tidyNumber(count)
}

/**
 * Judges a number of people: `number_malformed` for a text that is no number, NaN and infinities, `scientific_notation`
 * for a text such as `1.2E+7`, `number_negative`, `number_too_large` above `maximum`, and `number_fraction`.
 */
export function checkHeadCount(value: unknown, maximum: number = largest): readonly Finding[] {
  return checkNumber(value, maximum)
}

/** Whether a value is plainly a number of people: nothing to normalise and nothing to find. Otherwise nothing is said. */
export function isPlainHeadCount(value: unknown, maximum: number = largest): boolean {
  return isPlainNumber(value, maximum)
}

/** A number of people for people, `1,200人`. */
export function formatHeadCount(value: number, unit = '人'): string {
  return formatNumber(value, unit)
}
