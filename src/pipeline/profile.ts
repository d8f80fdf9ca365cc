import type { CustomerModel } from '../model/model.ts'
import type { JudgedRecord } from './judge-record.ts'
import type { Counts } from './summary.ts'

/** How one field is filled, over many records. */
export interface FieldProfile {
  /** Records that hold something in it, right or wrong. */
  readonly filled: number
  /** Of these, the ones without an error of the field. */
  readonly valid: number
  /** What was said of the field, errors and warnings, by code. */
  readonly codes: Counts
}

/** How the fields of many records are filled: plain data. */
export interface Profile {
  /** Records that could be read. */
  readonly records: number
  /** Rows that are no record at all. */
  readonly unreadable: number
  /** By field, in the order of the model. */
  readonly fields: Readonly<Record<string, FieldProfile>>
}

/** Takes judged records one at a time and keeps none of them. */
export interface Profiler {
  readonly add: (judged: JudgedRecord) => void
  readonly profile: () => Profile
}

/** A profiler that has seen nothing. */
export function profilerOf({ order }: Pick<CustomerModel, 'order'>): Profiler {
  let records = 0
  let unreadable = 0
  const fields = new Map(order.map((key) => [key, { filled: 0, valid: 0, codes: new Map<string, number>() }]))
  return {
    add: ({ value, issues }) => {
      if (issues.some(({ path }) => path.length === 0)) {
        unreadable += 1
        return
      }
      records += 1
      const faulty = new Set<unknown>()
      for (const { path, code, severity } of issues) {
        const codes = fields.get(String(path[0]))?.codes
        codes?.set(code, (codes.get(code) ?? 0) + 1)
        if (severity === 'error') faulty.add(path[0])
      }
      for (const [key, field] of fields) {
        if (!Object.hasOwn(value, key)) continue
        field.filled += 1
        if (!faulty.has(key)) field.valid += 1
      }
    },
    profile: () => ({
      records,
      unreadable,
      fields: Object.fromEntries(
        [...fields].map(([key, { filled, valid, codes }]) => [key, { filled, valid, codes: inOrder(codes) }]),
      ),
    }),
  }
}

/** The profiles of two parts as one, of the same model. Order and grouping do not matter. */
export function mergeProfiles(one: Profile, other: Profile): Profile {
  const merged = Object.entries(one.fields).map(([key, field]) => {
    const { filled = 0, valid = 0, codes = {} } = other.fields[key] ?? {}
    const counts = new Map(Object.entries(field.codes))
    for (const [code, count] of Object.entries(codes)) counts.set(code, (counts.get(code) ?? 0) + count)
    return [key, { filled: field.filled + filled, valid: field.valid + valid, codes: inOrder(counts) }] as const
  })
  return {
    records: one.records + other.records,
    unreadable: one.unreadable + other.unreadable,
    fields: Object.fromEntries(merged),
  }
}

/** By code, not by frequency: the same figures are the same text, whoever counted. */
function inOrder(counts: ReadonlyMap<string, number>): Counts {
  return Object.fromEntries([...counts].sort(([one], [other]) => (one < other ? -1 : 1)))
}
