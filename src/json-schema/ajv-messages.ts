import { type Language, languageOf, messageOf, wordOf } from '../messages/index.ts'
import type { Field } from '../model/fields.ts'
import type { IssueParam } from '../model/issues.ts'
import type { CustomerModel } from '../model/model.ts'
import { type AjvError, faultsOf } from './ajv-faults.ts'
import { notBlank } from './patterns.ts'

/** A message and where it belongs, shaped as the issues of Standard Schema are. */
export interface AjvMessage {
  /** The key of the field, then the position in a list; empty for the record as a whole. */
  readonly path: readonly (string | number)[]
  readonly message: string
}

/**
 * The errors of ajv about a record, with the schema of `jsonSchemaOf(model)`, in the words of the package: one message for each
 * field that is wrong. Takes `validate.errors` as it stands; make ajv with `allErrors`, or it tells the first error alone.
 *
 * Hint: a schema knows less than the checker. Who can call `parseRecord` has better sentences from `messageOf`.
 */
export function messagesOfAjv(
  errors: readonly AjvError[] | null | undefined,
  model: Pick<CustomerModel, 'fields' | 'messages'>,
  language: Language,
): AjvMessage[] {
  const words = languageOf(model, language)
  return faultsOf(errors ?? []).map(({ path: [key, ...rest], error }) => {
    if (key === undefined) return { path: [], message: said('not_an_object', {}, words) }
    const row = Object.hasOwn(model.fields, key) ? model.fields[key] : undefined
    if (row === undefined)
      return { path: [String(key).slice(0, longestKey)], message: said('unknown_field', {}, words) }
    return { path: [key, ...rest], message: messageFor(error, row, words) }
  })
}

/** Unknown keys come from the outside: no more of one than this is repeated, as in an issue of the checker. */
const longestKey = 64

function messageFor({ keyword, params: { limit, pattern } }: AjvError, row: Field, words: Language): string {
  if (keyword === 'required' || keyword === 'minItems' || pattern === notBlank) return said('required', {}, words)
  if (keyword === 'type' && isProse(row)) return said('wrong_type', { expected: 'text' }, words)
  if (typeof limit === 'number') {
    if (keyword === 'minLength') return said('too_short', { minimum: limit }, words)
    if (keyword === 'maxLength') return said('too_long', { maximum: limit }, words)
    if (keyword === 'maximum') return said('number_too_large', { maximum: limit }, words)
    if (keyword === 'minimum')
      return limit === 0 ? said('number_negative', {}, words) : said('number_too_small', { minimum: limit }, words)
  }
  return wordOf(words.invalid, row.kind)
}

/** What is said of a text that does not fit is that it is too long. */
function isProse({ kind }: Field): boolean {
  return kind === 'text' || kind === 'longText'
}

function said(code: string, params: Readonly<Record<string, IssueParam>>, words: Language): string {
  return messageOf({ code, severity: 'error', params }, words)
}
