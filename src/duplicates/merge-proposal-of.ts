import { isFilled } from '../model/conditions.ts'
import type { CustomerModel } from '../model/model.ts'

type Values = Readonly<Record<string, unknown>>

/** A record of a group, and what is known about it as a record. */
export interface GroupMember {
  readonly record: Values
  /** The department or system that keeps it. */
  readonly source: string
  /** The instant of its last change, ISO 8601 with a zone. */
  readonly at: string
  readonly by?: string
  /** Its customer number, if it has one. */
  readonly id?: string
  /** Whether it has been approved and counts. */
  readonly effective?: boolean
}

/** What makes one record outlive the others; the first that differs decides. */
export type SurvivorReason = 'effective' | 'numbered' | 'complete' | 'newest' | 'first'

/** Which record stays, which ones go into it, and what all of them say. */
export interface MergeProposal {
  /** The place of the record that stays, in the list of members, from 0. */
  readonly survivor: number
  /** What decided. */
  readonly because: SurvivorReason
  /** The places of the others. Their numbers stay known: a number is never given twice. */
  readonly absorbed: readonly number[]
  /** Ready for `mergeContributions` of `kehu/changes`, the survivor first: values, who said them and when. */
  readonly contributions: readonly {
    readonly source: string
    readonly at: string
    readonly by?: string
    readonly values: Values
  }[]
  /** Fields of which the members say different things: what a human should look at. */
  readonly differing: readonly string[]
}

/**
 * Proposes how the records of a group become one: the survivor is an effective record before any other, then one that has a
 * number, then the most complete, then the newest, then the first. Nothing is merged here and nothing is lost.
 * Throws a `RangeError` for a group without members.
 */
export function mergeProposalOf(members: readonly GroupMember[], model: Pick<CustomerModel, 'order'>): MergeProposal {
  const [first] = members
  if (first === undefined)
    throw new RangeError('mergeProposalOf needs the records of a group: the list of members is empty.')
  const { survivor, because } = survivorOf(members, model)
  const absorbed = members.flatMap((_, place) => (place === survivor ? [] : [place]))
  const contributions = [survivor, ...absorbed].flatMap((place) => {
    const member = members[place]
    return member === undefined ? [] : [contributionOf(member)]
  })
  return { survivor, because, absorbed, contributions, differing: differingFields(members, model) }
}

/** The record of a group that should stay, and why. Throws a `RangeError` for a group without members. */
export function survivorOf(
  members: readonly GroupMember[],
  model: Pick<CustomerModel, 'order'>,
): Pick<MergeProposal, 'survivor' | 'because'> {
  if (members.length === 0)
    throw new RangeError('survivorOf needs the records of a group: the list of members is empty.')
  let left = members.map((_, place) => place)
  let because: SurvivorReason = 'first'
  for (const [reason, rankOf] of ranks(model)) {
    const rank = (place: number) => rankOf(members[place] ?? { record: {}, source: '', at: '' })
    const best = Math.max(...left.map(rank))
    const kept = left.filter((place) => rank(place) === best)
    if (kept.length < left.length) because = reason
    left = kept
    if (left.length === 1) break
  }
  return { survivor: left[0] ?? 0, because: left.length > 1 ? 'first' : because }
}

function ranks({ order }: Pick<CustomerModel, 'order'>): readonly [SurvivorReason, (member: GroupMember) => number][] {
  return [
    ['effective', ({ effective }) => Number(effective === true)],
    ['numbered', ({ id }) => Number(id !== undefined && id !== '')],
    ['complete', ({ record }) => order.filter((field) => isFilled(record[field])).length],
    ['newest', ({ at }) => Date.parse(at) || 0],
  ]
}

function contributionOf({ source, at, by, record }: GroupMember): MergeProposal['contributions'][number] {
  return { source, at, ...(by !== undefined && { by }), values: record }
}

function differingFields(members: readonly GroupMember[], { order }: Pick<CustomerModel, 'order'>): readonly string[] {
  return order.filter((field) => {
    const said = members.flatMap(({ record }) => (isFilled(record[field]) ? [JSON.stringify(record[field])] : []))
    return new Set(said).size > 1
  })
}
