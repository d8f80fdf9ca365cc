import { error, type Issue } from '../model/issues.ts'

/** At most this many keys are read of any record. */
export const mostKeys = 500

/** What receives the values of a record, one key at a time. */
export type Receiver = (key: string, value: unknown) => void

/**
 * Reads a record defensively: only a plain object counts (no array, no class instance), only own enumerable text keys are
 * read, at most 500, and a getter that throws is an issue of its key. Gives the issues; never throws.
 *
 * The loop is `for … in`, because engines read the values of a record by position there, and by name elsewhere.
 */
export function readObject(input: unknown, receive: Receiver): readonly Issue[] {
  const issues: Issue[] = []
  let count = 0
  try {
    if (!isPlainObject(input)) return [{ ...error('not_an_object'), path: [] }]
    for (const key in input) {
      if (!Object.hasOwn(input, key)) continue
      count += 1
      if (count > mostKeys) return [{ ...error('too_many_keys', { maximum: mostKeys }), path: [] }]
      let value: unknown
      try {
        value = input[key]
      } catch {
        issues.push({ ...error('unreadable'), path: [key] })
        continue
      }
      receive(key, value)
    }
  } catch {
    return [{ ...error('unreadable'), path: [] }]
  }
  return issues
}

/** An object literal, `JSON.parse` output or `Object.create(null)`, of this realm or another. */
function isPlainObject(input: unknown): input is Readonly<Record<string, unknown>> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return false
  const prototype: unknown = Object.getPrototypeOf(input)
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null
}
