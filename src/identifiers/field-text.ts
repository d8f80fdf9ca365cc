import { classesOf, hasCharacter } from '../model/numbering/characters.ts'
import type { FieldSegment } from './number-shape.ts'

/**
 * Why a value gives no text to a number: there is none, the option has no code, a character is not among those of the segment,
 * or there are fewer or more characters than it lets pass.
 */
export type NumberFieldRefusal = 'missing' | 'no_code' | 'wrong_characters' | 'too_short' | 'too_long'

/** The text of a field in a number, or why there is none. */
export type FieldText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: NumberFieldRefusal }

/** The text that a record gives to a number for a segment. */
export function fieldTextOf(fields: Readonly<Record<string, unknown>>, segment: FieldSegment): FieldText {
  return fieldText(Object.hasOwn(fields, segment.field) ? fields[segment.field] : undefined, segment)
}

/**
 * The text that a value of the record gives to a number: the code of an option, or a text in upper case and half width. Nothing
 * is removed, cut off or filled up, for then two names could become one.
 */
export function fieldText(value: unknown, segment: FieldSegment): FieldText {
  if (value === undefined || value === null || value === '') return { ok: false, reason: 'missing' }
  if ('codes' in segment) {
    const text = typeof value === 'string' && Object.hasOwn(segment.codes, value) ? segment.codes[value] : undefined
    return text === undefined ? { ok: false, reason: 'no_code' } : { ok: true, text }
  }
  if (typeof value !== 'string') return { ok: false, reason: 'wrong_characters' }
  const text = value.normalize('NFKC').replace(/[a-z]/g, (letter) => letter.toUpperCase())
  const reason = refusalOf([...text], segment)
  return reason ? { ok: false, reason } : { ok: true, text }
}

/** The value that a text of a number stands for: the option of a code, or the text itself; `undefined` for none. */
export function fieldValue(text: string, segment: FieldSegment): string | undefined {
  if ('codes' in segment) return Object.keys(segment.codes).find((option) => segment.codes[option] === text)
  const written = fieldText(text, segment)
  return written.ok && written.text === text ? text : undefined
}

function refusalOf(
  characters: readonly string[],
  { minimum = 1, maximum, characters: classes = ['latin', 'digit'] }: Exclude<FieldSegment, { codes: unknown }>,
): NumberFieldRefusal | undefined {
  const set = classesOf(...classes)
  if (!characters.every((character) => hasCharacter(set, character))) return 'wrong_characters'
  if (characters.length < minimum) return 'too_short'
  return characters.length > maximum ? 'too_long' : undefined
}
