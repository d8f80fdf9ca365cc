import { error, type Issue } from '../model/issues.ts'

/** At most this many keys are read of any record. */
export const mostKeys = 500

/** What receives the values of a record, one key at a time. */
export type Receiver = (key: string, value: unknown) => void

/**
 * Reads a record defensively: only a plain object counts (no array, no class instance), only own enumerable text keys are
 * read, at most 500, and a getter that throws is an issue of its key. Gives the issues; never throws.
 */
export function readObject(input: unknown, receive: Receiver): readonly Issue[] {
  let keys: readonly string[]
  try {
    if (!isPlainObject(input)) return [{ ...error('not_an_object'), path: [] }]
    keys = Object.keys(input)
  } catch {
    return [{ ...error('unreadable'), path: [] }]
  }
  if (keys.length > mostKeys) return [{ ...error('too_many_keys', { maximum: mostKeys }), path: [] }]
  return readKeys(input, keys, receive)
}

/** Enters one `try` for the whole record, and another only behind a getter that threw. */
function readKeys(input: Readonly<Record<string, unknown>>, keys: readonly string[], receive: Receiver): Issue[] {
  const issues: Issue[] = []
  let position = 0
  while (position < keys.length) {
    try {
      for (; position < keys.length; position += 1) {
        const key = keys[position] as string
        receive(key, input[key])
      }
    } catch {
      issues.push({ ...error('unreadable'), path: [keys[position] as string] })
      position += 1
    }
  }
  return issues
}

/** An object literal, `JSON.parse` output or `Object.create(null)`, of this realm or another. */
function isPlainObject(input: unknown): input is Readonly<Record<string, unknown>> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return false
  const prototype: unknown = Object.getPrototypeOf(input)
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null
}
