import type { DuplicateMethod } from '../model/duplicates.ts'
import type { CustomerModel } from '../model/model.ts'
import { compileRules } from './compiled-rules.ts'
import type { DuplicateOptions } from './duplicate-options.ts'
import { at, integersOf } from './integers.ts'
import { emptyTable, keysWithin, keyTableOf } from './key-table.ts'

/** What finds a record. */
export interface DuplicateKey {
  readonly field: string
  readonly method: DuplicateMethod
  /** 16 hexadecimal digits: equal for records that may be duplicates by this field. No value can be read from it at sight, but one can be guessed. */
  readonly key: string
  /** Of use only where few records share it: compare no more than, say, 50. */
  readonly isRare: boolean
}

/** Tells the keys of one record after the other, and keeps none. */
export type DuplicateKeyReader = (record: Readonly<Record<string, unknown>>) => readonly DuplicateKey[]

/**
 * The keys by which a record in canonical form is found (blocking keys). Keep them in an indexed table beside the records, and a
 * database answers which few of millions to compare. The same value has the same key everywhere, as long as the tables are the same.
 */
export function duplicateKeysOf(
  record: Readonly<Record<string, unknown>>,
  model: Pick<CustomerModel, 'fields' | 'duplicates'>,
  options: DuplicateOptions = {},
): readonly DuplicateKey[] {
  return duplicateKeyReader(model, options)(record)
}

/** The same for many records: rules and tables are made ready once. */
export function duplicateKeyReader(
  model: Pick<CustomerModel, 'fields' | 'duplicates'>,
  options: DuplicateOptions = {},
): DuplicateKeyReader {
  const table = keyTableOf(16)
  const { comparers, sources } = compileRules(model, options, table, 1)
  const found = { keys: integersOf(16), sources: integersOf(16) }

  function forget(): void {
    emptyTable(table)
    for (const comparer of comparers) comparer.truncate(0)
    found.keys.length = 0
    found.sources.length = 0
  }

  return (record) => {
    forget()
    for (const comparer of comparers) comparer.read(record, true, found)
    const halves = keysWithin(table)
    const told = new Map<number, DuplicateKey>()
    for (let index = 0; index < found.keys.length; index++) {
      const source = sources[at(found.sources, index)]
      const key = at(found.keys, index)
      if (source !== undefined) told.set(key, { ...source, key: halves.get(key) ?? '' })
    }
    return [...told.values()]
  }
}
