import { answerTo, limitOf, refuseUnsound } from './sequence-answer.ts'
import type { SequenceRange, SequenceStore } from './sequence-store.ts'

/**
 * A sequence store in memory, for tests, demonstrations and programs that run once. Calls at the same time are safe: a
 * request is served in one step.
 *
 * Hint: it forgets everything when the program ends and knows nothing of other processes, so numbers would be given twice.
 * Keep the counters of a real system in its database.
 */
export function memorySequenceStore(): SequenceStore {
  const lastGiven = new Map<string, number>()
  const kept = new Map<string, SequenceRange>()
  return {
    async allocate(request) {
      refuseUnsound(request)
      const { scope, period, count, key } = request
      const counter = JSON.stringify([scope, period])
      const keptAt = key === undefined ? undefined : JSON.stringify([scope, period, key])
      const known = keptAt === undefined ? undefined : kept.get(keptAt)
      if (known) return answerTo(request, known)
      const last = lastGiven.get(counter) ?? 0
      // What is left, not where it would end: a sum beyond 2^53 is rounded.
      if (count > limitOf(request) - last) return answerTo(request, undefined)
      lastGiven.set(counter, last + count)
      const range = { first: last + 1, count }
      if (keptAt !== undefined) kept.set(keptAt, range)
      return range
    },
  }
}
