import { readFileSync } from 'node:fs'
import { type KeyFields, recordKey } from '../../import/index.ts'
import { exitCodes, failure } from '../exit-codes.ts'
import { codeOf } from '../input/open-input.ts'
import type { CommandWords } from '../words/words.ts'

type Values = Readonly<Record<string, unknown>>

/**
 * The records that are stored already, by their key: a file of NDJSON, each line a record in canonical form, or a line that `kehu import`
 * or `kehu check --format ndjson` wrote.
 */
export function storedRecords(file: string, key: KeyFields, words: CommandWords): ReadonlyMap<string, Values> {
  const stored = new Map<string, Values>()
  textOf(file, words)
    .split('\n')
    .forEach((line, at) => {
      if (line.trim() === '') return
      const value = objectOf(line)
      if (!value) throw failure(exitCodes.unreadable, words.importing.badExisting(file, at + 1))
      const record = asValues(value.record) ?? asValues(value.value) ?? value
      const { id, ...fields } = record
      const text = recordKey(fields, typeof value.id === 'string' ? value.id : textIn(id), key)
      if (text !== undefined) stored.set(text, fields)
    })
  return stored
}

function textOf(file: string, words: CommandWords): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\ufeff/, '')
  } catch (reason) {
    throw failure(exitCodes.unreadable, words.cannotRead(file, codeOf(reason)))
  }
}

function objectOf(line: string): Values | undefined {
  try {
    return asValues(JSON.parse(line))
  } catch {
    return undefined
  }
}

function asValues(value: unknown): Values | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Values) : undefined
}

function textIn(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
