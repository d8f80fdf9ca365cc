import { isFilled } from '../model/conditions.ts'
import type { Field } from '../model/fields.ts'
import type { CustomerModel } from '../model/model.ts'
import { ownValue, type Values } from './diff-records.ts'
import { equalValues, membersOf } from './equal-values.ts'

/** A field that two people changed in two ways. */
export interface MergeConflict {
  readonly field: string
  readonly base: unknown
  readonly ours: unknown
  readonly theirs: unknown
}

/** What two people made of one record. */
export interface MergedRecord {
  readonly record: Values
  /** The fields that a human has to decide on; the record keeps ours meanwhile. */
  readonly conflicts: readonly MergeConflict[]
}

/**
 * A three-way merge: what either side changed is changed; of several choices, what either side added is there and what either
 * removed is gone. Where both changed one field in two ways, ours stays and the conflict is told.
 */
export function mergeRecords(
  base: Values,
  ours: Values,
  theirs: Values,
  model: Pick<CustomerModel, 'fields' | 'order'>,
): MergedRecord {
  const record: Record<string, unknown> = { ...theirs, ...ours }
  const conflicts: MergeConflict[] = []
  for (const field of model.order) {
    const row = model.fields[field]
    if (row === undefined) continue
    const sides = { base: ownValue(base, field), ours: ownValue(ours, field), theirs: ownValue(theirs, field) }
    const merged = mergeValues(row, sides)
    if (merged === conflicting) conflicts.push({ field, ...sides })
    const value = merged === conflicting ? sides.ours : merged
    if (isFilled(value)) record[field] = value
    else delete record[field]
  }
  return { record, conflicts }
}

interface Sides {
  readonly base: unknown
  readonly ours: unknown
  readonly theirs: unknown
}

const conflicting: unique symbol = Symbol('conflict')

function mergeValues(row: Field, { base, ours, theirs }: Sides): unknown {
  if (equalValues(row, ours, theirs) || equalValues(row, theirs, base)) return ours
  if (equalValues(row, ours, base)) return theirs
  return row.kind === 'choices' ? mergedMembers(row, { base, ours, theirs }) : conflicting
}

function mergedMembers(row: Field, { base, ours, theirs }: Sides): readonly unknown[] {
  const before = membersOf(row, base) ?? []
  const [mine, other] = [membersOf(row, ours) ?? [], membersOf(row, theirs) ?? []]
  const isKept = (member: unknown) => !before.includes(member) || (mine.includes(member) && other.includes(member))
  return [...new Set([...mine, ...other])].filter(isKept)
}
