import { type Language, optionLabelOf } from '../messages/index.ts'
import type { JsonSchema } from './json-schema.ts'

/** Codes of an option list with their labels, for a `oneOf`: form libraries and language models read it. */
export function labelledCodes(list: string, codes: readonly string[], language: Language): JsonSchema[] {
  return codes.map((code) => ({ const: code, title: optionLabelOf(list, code, language) }))
}
