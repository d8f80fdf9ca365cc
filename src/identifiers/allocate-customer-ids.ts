import type { Numbering } from '../model/numbering.ts'
import { businessDate } from './business-date.ts'
import { formatCustomerId } from './format-customer-id.ts'
import { mostDigits, type NumberShape, numberShapeOf, periodOf } from './number-shape.ts'
import type { SequenceRange, SequenceStore } from './sequence-store.ts'

/** Which numbers are wanted. */
export interface CustomerIdRequest {
  /** When the record was submitted; its business date is taken in the time zone of the numbering. */
  readonly instant: Date | number | string
  /** How many; absent: one. */
  readonly count?: number | undefined
  /** Idempotency key. A retry passes the same key **and the same instant**: another day is another period. */
  readonly key?: string | undefined
  /** Whose counter; absent: the fixed text of the numbering, so that numberings that could clash share one. */
  readonly scope?: string | undefined
}

/**
 * New customer numbers (客户编号) in order, from the sequences that a store gives: on submission each record gets one, which
 * never changes and is never given twice. Gaps are allowed.
 *
 * Rejects with what the store rejects with, and with a RangeError for an instant, time zone or count that is none, for a
 * numbering that has no number left, and for a store that breaks its promise.
 */
export async function allocateCustomerIds(
  store: SequenceStore,
  request: CustomerIdRequest,
  numbering: Numbering,
): Promise<string[]> {
  const shape = numberShapeOf(numbering)
  const { instant, count = 1, key, scope = fixedText(numbering) } = request
  if (!Number.isSafeInteger(count) || count < 1) {
    throw new RangeError('allocateCustomerIds: count must be a whole number from 1')
  }
  const date = businessDate(instant, numbering.timeZone)
  const period = shape.period === undefined ? '' : periodOf(date, shape.period)
  const range = await store.allocate({ scope, period, count, limit: limitOf(shape), key })
  refuseBroken(range, count)
  return Array.from({ length: count }, (_, index) =>
    formatCustomerId({ date, sequence: range.first + index }, numbering),
  )
}

function fixedText({ segments }: Numbering): string {
  return segments.map((segment) => ('text' in segment ? segment.text : '')).join('')
}

function limitOf({ sequence: { width, overflow } }: NumberShape): number {
  return 10 ** (overflow === 'grow' ? mostDigits : width) - 1
}

function refuseBroken({ first, count }: SequenceRange, wanted: number): void {
  if (Number.isSafeInteger(first) && first >= 1 && count === wanted) return
  throw new RangeError(
    `allocateCustomerIds: the store gave ${count} numbers from ${first} where ${wanted} from 1 or more were asked for; mend the store`,
  )
}
