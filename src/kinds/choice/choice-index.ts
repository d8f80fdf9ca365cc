import type { Option } from '../../model/fields.ts'
import { cleanCode } from '../text/characters.ts'

/** An option list prepared for many look-ups; plain data that `choiceIndex` makes. */
export interface ChoiceIndex {
  readonly codes: ReadonlySet<string>
  /** Code by folded code or name. */
  readonly codeOf: ReadonlyMap<string, string>
  /** Of how many pieces the name with the most separators consists. */
  readonly mostPieces: number
}

/** What separates several choices in one cell; splitting keeps the separators, at odd positions. */
export const choiceSeparator = /([,，、;；/／|｜\n\v\f\r\u2028\u2029])/

/**
 * Prepares an option list, so that `normalizeChoice` and its relatives need not search it for every cell. Where two
 * options share a name, a code wins over a name, and the earlier option over the later.
 */
export function choiceIndex(options: readonly Option[] | ChoiceIndex): ChoiceIndex {
  if (!isList(options)) return options
  const codeOf = new Map<string, string>()
  for (const { code } of options) remember(codeOf, code, code)
  for (const { code, names } of options) for (const name of names) remember(codeOf, name, code)
  const spellings = options.flatMap(({ code, names }) => [code, ...names])
  return {
    codes: new Set(options.map(({ code }) => code)),
    codeOf,
    mostPieces: spellings.reduce((most, spelling) => Math.max(most, piecesOf(spelling)), 1),
  }
}

/** The code that a text means, ignoring width, case and blanks, or `undefined`. */
export function findChoice(text: string, index: ChoiceIndex): string | undefined {
  return index.codes.has(text) ? text : index.codeOf.get(foldChoice(text))
}

/** Whether a code is in the list. */
export function hasChoice(code: string, options: readonly Option[] | ChoiceIndex): boolean {
  return isList(options) ? options.some((option) => option.code === code) : options.codes.has(code)
}

function piecesOf(text: string): number {
  return (text.split(choiceSeparator).length + 1) / 2
}

function foldChoice(text: string): string {
  return cleanCode(text).toLowerCase().replaceAll(' ', '')
}

function remember(codeOf: Map<string, string>, spelling: string, code: string): void {
  const folded = foldChoice(spelling)
  if (folded !== '' && !codeOf.has(folded)) codeOf.set(folded, code)
}

function isList(options: readonly Option[] | ChoiceIndex): options is readonly Option[] {
  return Array.isArray(options)
}
