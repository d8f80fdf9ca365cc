import { error, type Finding, noFindings } from '../model/issues.ts'
import { hasCharacters } from './text/character-count.ts'
import {
  cleanLine,
  isCleanLine,
  stripInvisible,
  toHalfWidthAlphanumerics,
  undoSpreadsheetQuoting,
} from './text/characters.ts'
import { codeAt } from './text/code-at.ts'
import { isCommonSign } from './text/common-signs.ts'

/**
 * Text of one line: invisible marks and Excel's quoting gone, digits and Latin letters half-width, every run of blanks
 * and line breaks one blank, NFC. Chinese punctuation stays as typed.
 */
export function normalizeText(raw: string): string {
  return cleanLine(raw)
}

/**
 * Text of several lines: as `normalizeText`, but line breaks of every sort become `\n`, and several empty lines one.
 *
 * Hint: the indent of a line and blanks at its end are not kept.
 */
export function normalizeLongText(raw: string): string {
  if (isCleanLine(raw)) return raw
  return undoSpreadsheetQuoting(toHalfWidthAlphanumerics(stripInvisible(raw)))
    .split(/\r\n|[\n\v\f\r\u2028\u2029]/)
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .normalize('NFC')
}

/**
 * Judges a text of one or several lines: `wrong_type`, or `too_long` for more than `maximum` characters. Characters are
 * Unicode code points, as people count: a rare Chinese character outside the basic plane is one, not two.
 */
export function checkText(value: unknown, maximum: number): readonly Finding[] {
  if (typeof value !== 'string') return [error('wrong_type', { expected: 'text' })]
  return hasCharacters(value, maximum + 1) ? [error('too_long', { maximum })] : noFindings
}

/** Whether a value is plainly a text of one line: nothing to normalise and nothing to find. Otherwise nothing is said. */
export function isPlainText(value: unknown, maximum: number): boolean {
  return typeof value === 'string' && value.length <= maximum && isCleanLine(value)
}

/** Whether a value is plainly a text with nothing to find, be it canonical or not: its first character is no blank. Otherwise nothing is said. */
export function isSoundText(value: unknown, maximum: number): boolean {
  return typeof value === 'string' && value.length <= maximum && isCommonSign(codeAt(value, 0))
}

/** A text for people is the text itself. */
export function formatText(value: string): string {
  return value
}
