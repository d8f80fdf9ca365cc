import type { Option } from '../model/fields.ts'
import { error, type Finding, noFindings } from '../model/issues.ts'
import { type ChoiceIndex, choiceIndex, choiceSeparator, findChoice, hasChoice } from './choice/choice-index.ts'
import { cleanLine, stripInvisible, undoSpreadsheetQuoting } from './text/characters.ts'

export { type ChoiceIndex, choiceIndex } from './choice/choice-index.ts'

/**
 * The code of the option that a text means, by code or by any of its names, ignoring width, case and blanks. What is no
 * option comes back cleaned, so that `checkChoice` can refuse it. For many cells pass `choiceIndex(options)`.
 */
export function normalizeChoice(raw: string, options: readonly Option[] | ChoiceIndex): string {
  return findChoice(raw, choiceIndex(options)) ?? cleanLine(raw)
}

/** Judges the code of an option: `choice_unknown` if it is not in the list. A name is no code. */
export function checkChoice(value: unknown, options: readonly Option[] | ChoiceIndex): readonly Finding[] {
  if (typeof value !== 'string') return [error('wrong_type', { expected: 'code' })]
  return hasChoice(value, options) ? noFindings : [error('choice_unknown')]
}

/** The label of a code in the language of the labels; the code itself where they have none. */
export function formatChoice(code: string, labels: Readonly<Record<string, string>>): string {
  return Object.hasOwn(labels, code) ? (labels[code] ?? code) : code
}

/**
 * The codes of several options from one text, separated by `,` `，` `、` `;` `；` `/` `|` or line breaks, or from a list of
 * such texts. A name that contains a separator wins over taking it apart. Order is as typed, repetitions are dropped, and
 * what is no option comes back cleaned, so that `checkChoices` can refuse it. A list of anything but texts stays as it is.
 */
export function normalizeChoices(
  raw: string | readonly string[],
  options: readonly Option[] | ChoiceIndex,
): readonly string[] {
  const index = choiceIndex(options)
  const texts = typeof raw === 'string' ? [raw] : raw
  if (!texts.every((text) => typeof text === 'string')) return texts
  if (raw === texts && isSetOfCodes(texts, index)) return texts
  return [...new Set(texts.flatMap((text) => codesIn(text, index)))]
}

/** Known codes, each once: nothing to normalise. Lists are short, and a set for each would cost more than looking. */
function isSetOfCodes(texts: readonly string[], { codes }: ChoiceIndex): boolean {
  return texts.every((text, position) => codes.has(text) && texts.indexOf(text) === position)
}

/** Judges a list of codes: `wrong_type` if it is no list of texts, `choice_unknown`, once, if any is not in the list. */
export function checkChoices(value: unknown, options: readonly Option[] | ChoiceIndex): readonly Finding[] {
  if (!Array.isArray(value)) return [error('wrong_type', { expected: 'list' })]
  if (!value.every((code) => typeof code === 'string')) return [error('wrong_type', { expected: 'code' })]
  return value.every((code) => hasChoice(code, options)) ? noFindings : [error('choice_unknown')]
}

/** Whether a value is plainly the code of an option: nothing to normalise and nothing to find. */
export function isPlainChoice(value: unknown, { codes }: ChoiceIndex): boolean {
  return typeof value === 'string' && codes.has(value)
}

/** Whether a value is plainly a list of options, not empty: nothing to normalise and nothing to find. Otherwise nothing is said. */
export function isPlainChoices(value: unknown, index: ChoiceIndex): boolean {
  return Array.isArray(value) && value.length > 0 && value.length <= index.codes.size && isSetOfCodes(value, index)
}

/** The labels of several codes, joined by `、` as in Chinese, or by what the language uses. */
export function formatChoices(
  codes: readonly string[],
  labels: Readonly<Record<string, string>>,
  separator = '、',
): string {
  return codes.map((code) => formatChoice(code, labels)).join(separator)
}

/** Takes the longest run of pieces that is an option, else one piece that is none. */
function codesIn(raw: string, index: ChoiceIndex): string[] {
  if (index.codes.has(raw)) return [raw]
  const text = undoSpreadsheetQuoting(stripInvisible(raw)).normalize('NFC')
  const pieces = text.split(choiceSeparator)
  const codes: string[] = []
  for (let start = 0; start < pieces.length; ) {
    const run = longestRun(pieces, start, index)
    codes.push(run?.code ?? cleanLine(pieces[start] ?? ''))
    start += run?.length ?? 2
  }
  return codes.filter((code) => code !== '')
}

/** Pieces stand at even positions, separators at odd ones. */
function longestRun(
  pieces: readonly string[],
  start: number,
  index: ChoiceIndex,
): { readonly code: string; readonly length: number } | undefined {
  for (let count = Math.min(index.mostPieces, (pieces.length - start + 1) / 2); count > 0; count--) {
    const code = findChoice(pieces.slice(start, start + 2 * count - 1).join(''), index)
    if (code !== undefined) return { code, length: 2 * count }
  }
  return undefined
}
