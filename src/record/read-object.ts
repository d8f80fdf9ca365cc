import { error, type Issue } from '../model/issues.ts'

/** At most this many keys are read of any record. */
export const mostKeys = 500

/** What an object holds: its keys, the value of each at the same position, and what of it could not be read. */
export interface ObjectReading {
  readonly keys: readonly string[]
  readonly values: readonly unknown[]
  readonly issues: readonly Issue[]
}

/**
 * Reads a record defensively: only a plain object counts (no array, no class instance), only own enumerable text keys are
 * read, at most 500, and a getter that throws is an issue of its key. Never throws; what is no record at all has
 * one issue with an empty path.
 */
export function readObject(input: unknown): ObjectReading {
  try {
    if (!isPlainObject(input)) return refused({ ...error('not_an_object'), path: [] })
    const keys = Object.keys(input)
    if (keys.length > mostKeys) return refused({ ...error('too_many_keys', { maximum: mostKeys }), path: [] })
    return readKeys(input, keys)
  } catch {
    return refused({ ...error('unreadable'), path: [] })
  }
}

/** `Object.values` reads by position, many times faster than by name; one getter that throws leaves it no way on. */
function readKeys(input: Readonly<Record<string, unknown>>, keys: readonly string[]): ObjectReading {
  try {
    const values = Object.values(input)
    if (values.length === keys.length) return { keys, values, issues: noIssues }
  } catch {}
  return readOneByOne(input, keys)
}

function readOneByOne(input: Readonly<Record<string, unknown>>, all: readonly string[]): ObjectReading {
  const keys: string[] = []
  const values: unknown[] = []
  const issues: Issue[] = []
  for (const key of all) {
    try {
      values.push(input[key])
      keys.push(key)
    } catch {
      issues.push({ ...error('unreadable'), path: [key] })
    }
  }
  return { keys, values, issues }
}

function refused(issue: Issue): ObjectReading {
  return { keys: [], values: [], issues: [issue] }
}

const noIssues: readonly Issue[] = []

/** An object literal, `JSON.parse` output or `Object.create(null)`, of this realm or another. */
export function isPlainObject(input: unknown): input is Record<string, unknown> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return false
  const prototype: unknown = Object.getPrototypeOf(input)
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null
}
