import { isFilled } from '../model/conditions.ts'
import type { Field } from '../model/fields.ts'
import type { CustomerModel } from '../model/model.ts'
import { ownValue, type Values } from './diff-records.ts'
import { equalValues, membersOf } from './equal-values.ts'

/** Who said something, and when. */
export interface Origin {
  /** The department or system, such as `marketing`. */
  readonly source: string
  /** The instant, ISO 8601 with a zone. */
  readonly at: string
  /** The person. */
  readonly by?: string
}

/** What a department knows of a customer, in canonical form. What it leaves out or empty it says nothing of. */
export interface Contribution extends Origin {
  readonly values: Values
}

/** Which of several values counts: the newest, that of the most trusted source, or all of them where a field holds several. */
export type MergePolicy = 'newestWins' | 'sourcePriority' | 'keepBoth'

/** How contributions are merged. */
export interface MergeOptions {
  /** For every field that `fields` does not name; absent: `newestWins`. */
  readonly policy?: MergePolicy
  readonly fields?: Readonly<Record<string, MergePolicy>>
  /** Sources from the most to the least trusted; one that is not named comes last. */
  readonly priority?: readonly string[]
}

/** A value and who said it. */
export interface SaidValue {
  readonly value: unknown
  readonly origin: Origin
}

/** Another value than the one that counts: nothing that anybody said is lost. */
export interface ContributionConflict {
  readonly field: string
  readonly kept: SaidValue
  readonly others: readonly SaidValue[]
}

/** The record that all of them make, who said each value of it, and what else was said. */
export interface MergedContributions {
  readonly record: Values
  readonly origins: Readonly<Record<string, Origin>>
  readonly conflicts: readonly ContributionConflict[]
}

/**
 * Merges what departments say into one record (跨部门补充) without losing anybody's data: each field has the value that counts
 * by the policy and who said it when; every other value comes back as a conflict. The order of the contributions does not
 * matter; at the same instant the source that comes first in the alphabet counts.
 */
export function mergeContributions(
  contributions: readonly Contribution[],
  model: Pick<CustomerModel, 'fields' | 'order'>,
  options: MergeOptions = {},
): MergedContributions {
  const record: Record<string, unknown> = {}
  const origins: Record<string, Origin> = {}
  const conflicts: ContributionConflict[] = []
  for (const field of model.order) {
    const row = model.fields[field]
    const policy = (options.fields && Object.hasOwn(options.fields, field) && options.fields[field]) || options.policy
    const said = ranked(saidOf(contributions, field), policy, options)
    const [first] = said
    if (row === undefined || first === undefined) continue
    const value = policy === 'keepBoth' ? together(row, said) : first.value
    record[field] = value
    origins[field] = first.origin
    const others = distinct(row, said).filter((one) => !isWithin(row, one.value, value))
    if (others.length > 0) conflicts.push({ field, kept: { value, origin: first.origin }, others })
  }
  return { record, origins, conflicts }
}

function saidOf(contributions: readonly Contribution[], field: string): SaidValue[] {
  return contributions.flatMap(({ values, ...origin }) => {
    const value = ownValue(values, field)
    return isFilled(value) ? [{ value, origin }] : []
  })
}

/** The value that counts first. */
function ranked(
  said: readonly SaidValue[],
  policy: MergePolicy | undefined,
  { priority = [] }: MergeOptions,
): SaidValue[] {
  const trustOf = ({ origin }: SaidValue) => {
    const place = priority.indexOf(origin.source)
    return place === -1 ? priority.length : place
  }
  return [...said].sort(
    (one, other) =>
      (policy === 'sourcePriority' ? trustOf(one) - trustOf(other) : 0) ||
      Date.parse(other.origin.at) - Date.parse(one.origin.at) ||
      compare(one.origin.source, other.origin.source) ||
      compare(JSON.stringify(one.value), JSON.stringify(other.value)),
  )
}

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1
}

/** All values of a field that can hold several; the one that counts where it cannot, or has no room. */
function together(row: Field, said: readonly SaidValue[]): unknown {
  const values = said.map(({ value }) => value)
  if (row.kind === 'choices') return [...new Set(values.flatMap((value) => membersOf(row, value) ?? []))]
  if (row.kind === 'phone') {
    const numbers = new Set(values.flatMap((value) => membersOf(row, value) ?? []))
    return [...numbers].slice(0, row.maximum).join('/')
  }
  if (row.kind !== 'longText') return values[0]
  const texts = values.map(String)
  const apart = texts.filter(
    (text, place) => !texts.some((other, at) => other.includes(text) && (other !== text || at < place)),
  )
  const joined = apart.join('\n')
  return joined.length <= row.maximum ? joined : values[0]
}

function distinct(row: Field, said: readonly SaidValue[]): SaidValue[] {
  return said.filter((one, place) => !said.slice(0, place).some(({ value }) => equalValues(row, value, one.value)))
}

/** The value is the other, or a part of it where it holds several. */
function isWithin(row: Field, value: unknown, whole: unknown): boolean {
  if (equalValues(row, value, whole)) return true
  if (row.kind === 'longText') return String(whole).includes(String(value))
  const [parts, all] = [membersOf(row, value), membersOf(row, whole)]
  return parts !== undefined && all !== undefined && parts.every((part) => all.includes(part))
}
