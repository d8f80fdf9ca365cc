import { fillTemplate } from './fill-template.ts'
import type { Language } from './language.ts'
import { ownEntry, wordOf } from './word-of.ts'

/**
 * The label of a field, by its key or by the path of an issue. A position inside a list is told with it; the empty path
 * is the record as a whole; a field without words gives its key.
 */
export function labelOf(field: string | readonly (string | number)[], language: Language): string {
  const [key, ...rest] = typeof field === 'string' ? [field] : field
  if (key === undefined) return language.record
  const label = ownEntry(language.fields, String(key))?.label ?? String(key)
  return label + rest.map((step) => placeText(step, language)).join('')
}

/** The label of an option of a list; an option without words gives its code. */
export function optionLabelOf(list: string, code: string, language: Language): string {
  return wordOf(ownEntry(language.options, list), code)
}

/** Positions count from 0 in a path, from 1 for people. */
function placeText(step: string | number, { punctuation }: Language): string {
  return typeof step === 'number' ? fillTemplate(punctuation.item, () => String(step + 1)) : `.${step}`
}
