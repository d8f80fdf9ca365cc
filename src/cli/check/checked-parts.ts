import type { RowBatch, Source } from '../input/source.ts'
import { answersInThreads, type ThreadPlan } from '../threads/answers-in-threads.ts'
import type { CheckedPart, PartChecker } from './part-checker.ts'

/** A checked part with its texts ready to be written. */
export type WritablePart = CheckedPart<string | Uint8Array>

/** The parts of a source, in their order; `mostRefused` is asked how many refused rows are still tolerated. */
export type CheckedParts = (mostRefused: () => number) => AsyncIterable<WritablePart>

/** Checks a source in this thread. */
export function partsHere(batches: Source['batches'], check: PartChecker): CheckedParts {
  return async function* (mostRefused) {
    for await (const batch of batches) yield check(batch, mostRefused())
  }
}

/**
 * Checks a source in several threads. They know nothing of each other: where the tolerance ends inside a part is found by checking that
 * part once more.
 */
export function partsInThreads(batches: Source['batches'], check: PartChecker, plan: ThreadPlan): CheckedParts {
  return async function* (mostRefused) {
    const answers = answersInThreads<RowBatch, CheckedPart<Uint8Array>>(batches, plan, () => [])
    for await (const [batch, part] of answers) {
      yield part.summary.refused > mostRefused() ? check(batch, mostRefused()) : part
    }
  }
}
