import type { Issue } from '../model/issues.ts'
import { error } from '../model/issues.ts'

/** At most this many keys are read of any record. */
export const mostKeys = 500

/** The own values of a record that could be read, and what was wrong with the object itself. */
export interface ReadObject {
  readonly values: ReadonlyMap<string, unknown>
  readonly issues: readonly Issue[]
}

/**
 * Reads a record defensively: only a plain object counts (no array, no class instance), only own enumerable text keys are
 * read, at most 500, and a getter or proxy that throws is an issue of its key. Never throws.
 */
export function readObject(input: unknown): ReadObject {
  try {
    if (!isPlainObject(input)) return refused('not_an_object')
    const keys = Object.keys(input)
    if (keys.length > mostKeys) return refused('too_many_keys')
    return readKeys(input, keys)
  } catch {
    return refused('unreadable')
  }
}

function readKeys(input: Readonly<Record<string, unknown>>, keys: readonly string[]): ReadObject {
  const values = new Map<string, unknown>()
  const issues: Issue[] = []
  for (const key of keys) {
    try {
      values.set(key, input[key])
    } catch {
      issues.push({ ...error('unreadable'), path: [key] })
    }
  }
  return { values, issues }
}

function refused(code: 'not_an_object' | 'too_many_keys' | 'unreadable'): ReadObject {
  const finding = code === 'too_many_keys' ? error(code, { maximum: mostKeys }) : error(code)
  return { values: new Map(), issues: [{ ...finding, path: [] }] }
}

/** An object literal, `JSON.parse` output or `Object.create(null)`, of this realm or another. */
function isPlainObject(input: unknown): input is Readonly<Record<string, unknown>> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return false
  const prototype: unknown = Object.getPrototypeOf(input)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}
