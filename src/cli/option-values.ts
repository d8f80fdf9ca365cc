import { InvalidArgumentError } from 'commander'
import { checkCalendarDate } from '../kinds/calendar-date.ts'
import type { CommandWords } from './words/words.ts'

/** A day as the text of an option says it. Like its neighbours here, it throws commander's error for another text. */
export function dateOf(text: string, words: CommandWords): string {
  if (checkCalendarDate(text).length > 0) throw new InvalidArgumentError(words.notADate)
  return text
}

/** A whole number from `least` on. */
export function countOf(text: string, least: number, words: CommandWords): number {
  const count = Number(text)
  if (!/^\d{1,9}$/.test(text) || count < least) throw new InvalidArgumentError(words.notACount(least))
  return count
}

/** A share from 0 to 1, or a percentage. */
export function rateOf(text: string, words: CommandWords): number {
  const rate = text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text)
  if (!/^\d{1,3}(?:\.\d{1,9})?%?$/.test(text) || rate > 1) throw new InvalidArgumentError(words.notARate)
  return rate
}

/** One character. */
export function delimiterOf(text: string, words: CommandWords): string {
  const delimiter = text === 'tab' || text === '\\t' ? '\t' : text
  if (delimiter.length !== 1 || /["\r\n]/.test(delimiter)) throw new InvalidArgumentError(words.notADelimiter)
  return delimiter
}

/** `key=value`, collected over the times that the option is given. */
export function entriesWith(
  text: string,
  before: Readonly<Record<string, string>> | undefined,
  words: CommandWords,
): Readonly<Record<string, string>> {
  const at = text.indexOf('=')
  if (at < 1) throw new InvalidArgumentError(words.notAnEntry)
  return { ...before, [text.slice(0, at)]: text.slice(at + 1) }
}
