import type { SequenceRange, SequenceRequest, SequenceStore } from './sequence-store.ts'

/**
 * A sequence store in memory, for tests, demonstrations and programs that run once. Calls at the same time are safe: a
 * request is served in one step.
 *
 * Hint: it forgets everything when the program ends and knows nothing of other processes, so numbers would be given twice.
 * Keep the counters of a real system in its database.
 */
export function memorySequenceStore(): SequenceStore {
  const lastGiven = new Map<string, number>()
  const answers = new Map<string, SequenceRange>()
  return {
    async allocate(request) {
      refuseUnsound(request)
      const counter = JSON.stringify([request.scope, request.period])
      const answered = request.key === undefined ? undefined : JSON.stringify([counter, request.key])
      const known = answered === undefined ? undefined : answers.get(answered)
      if (known) return again(known, request)
      const first = (lastGiven.get(counter) ?? 0) + 1
      const last = first + request.count - 1
      refuseBeyond(request.limit ?? Number.MAX_SAFE_INTEGER, last)
      lastGiven.set(counter, last)
      const range = { first, count: request.count }
      if (answered !== undefined) answers.set(answered, range)
      return range
    },
  }
}

function again(known: SequenceRange, { count }: SequenceRequest): SequenceRange {
  if (known.count === count) return known
  throw new RangeError(
    `allocate: the key was used before for ${known.count} numbers, not for ${count}; use a new key for another request`,
  )
}

function refuseBeyond(limit: number, last: number): void {
  if (last <= limit) return
  throw new RangeError(`allocate: the sequence ends at ${limit}; let the numbering grow, or wait for the next period`)
}

function refuseUnsound({ count, limit }: SequenceRequest): void {
  if (!Number.isSafeInteger(count) || count < 1) {
    throw new RangeError('allocate: count must be a whole number from 1')
  }
  if (limit !== undefined && !Number.isSafeInteger(limit))
    throw new RangeError('allocate: limit must be a whole number')
}
