import type { Numbering } from '../model/numbering.ts'
import { businessDate } from './business-date.ts'
import { counterOf } from './customer-id-counter.ts'
import { numberWriter } from './format-customer-id.ts'
import { numberShapeOf } from './number-shape.ts'
import type { SequenceRange, SequenceStore } from './sequence-store.ts'
import { lastOrdinal, sequenceAt } from './sequence-text.ts'

/** Which numbers are wanted. */
export interface CustomerIdRequest {
  /** When the record was submitted; its business date is taken in the time zone of the numbering. */
  readonly instant: Date | number | string
  /** Values of the record for the fields that numbers show, or the record itself. All numbers of a request have the same. */
  readonly fields?: Readonly<Record<string, unknown>> | undefined
  /** How many; absent: one. */
  readonly count?: number | undefined
  /** Idempotency key. A retry passes the same key **and the same instant**: another day is another period. */
  readonly key?: string | undefined
  /**
   * Whose counter; absent: the fixed text of the numbering, so that numberings that could clash share one. The text of the
   * fields is added in any case.
   */
  readonly scope?: string | undefined
  /**
   * Whether **another** record has this number, as one that was imported earlier may: then the next is taken. Asked of one
   * number after the other. A record that was saved by an earlier try of the same request is not another one.
   */
  readonly isTaken?: ((id: string) => boolean | Promise<boolean>) | undefined
  /** How many taken numbers are passed over before it gives up; absent: 1,000. */
  readonly mostTaken?: number | undefined
}

/**
 * New customer numbers (客户编号) in order, from the sequences that a store gives: on submission each record gets one, which
 * never changes and is never given twice. Gaps are allowed.
 *
 * Rejects with what the store or `isTaken` rejects with, and with a RangeError for an instant, time zone, count or field that
 * is none, for a numbering that has no number left, for too many taken numbers, and for a store that breaks its promise.
 */
export async function allocateCustomerIds(
  store: SequenceStore,
  request: CustomerIdRequest,
  numbering: Numbering,
): Promise<string[]> {
  const shape = numberShapeOf(numbering)
  const { instant, fields, count = 1, key, scope, isTaken, mostTaken = 1000 } = request
  refuseCount(count, mostTaken)
  const date = businessDate(instant, numbering.timeZone)
  const write = numberWriter({ date, fields }, shape)
  const counter = counterOf({ date, fields }, shape, scope)
  const ids: string[] = []
  for (let taken = 0; ids.length < count; ) {
    const wanted = count - ids.length
    const range = await store.allocate({
      ...counter,
      count: wanted,
      limit: lastOrdinal(shape.sequence),
      key: keyAfter(key, taken, wanted),
    })
    refuseBroken(range, wanted)
    for (let ordinal = range.first; ordinal < range.first + wanted; ordinal += 1) {
      const id = write(sequenceAt(ordinal, shape.sequence))
      if (isTaken && (await isTaken(id))) taken += 1
      else ids.push(id)
    }
    if (ids.length < count) refuseTaken(taken, mostTaken)
  }
  return ids
}

/** What is asked for in place of taken numbers has a key of its own, the same in every retry. */
function keyAfter(key: string | undefined, taken: number, wanted: number): string | undefined {
  return key === undefined || taken === 0 ? key : `${key} (${wanted} more after ${taken} taken)`
}

function refuseCount(count: number, mostTaken: number): void {
  if (!Number.isSafeInteger(count) || count < 1) {
    throw new RangeError('allocateCustomerIds: count must be a whole number from 1')
  }
  if (!Number.isSafeInteger(mostTaken) || mostTaken < 0) {
    throw new RangeError('allocateCustomerIds: mostTaken must be a whole number from 0')
  }
}

function refuseTaken(taken: number, most: number): void {
  if (taken <= most) return
  throw new RangeError(
    `allocateCustomerIds: ${taken} numbers are taken already; move the counter of the store past them, or raise mostTaken`,
  )
}

function refuseBroken({ first, count }: SequenceRange, wanted: number): void {
  if (Number.isSafeInteger(first) && first >= 1 && count === wanted) return
  throw new RangeError(
    `allocateCustomerIds: the store gave ${count} numbers from ${first} where ${wanted} from 1 or more were asked for; mend the store`,
  )
}
