import { keyLaws } from './key-laws.ts'
import { limitLaws } from './limit-laws.ts'
import { numberLaws } from './number-laws.ts'
import { requestLaws } from './request-laws.ts'
import type { SequenceStoreLaw } from './sequence-store-law.ts'

/**
 * What every sequence store promises, to be tried on a store of one's own with any test runner: run each law with a
 * function that makes the store. It rejects with an Error that tells the breach.
 *
 * Each law has scopes of its own, so that one empty table is enough for all of them, one run long; for another run it must be
 * empty again.
 */
export const sequenceStoreLaws: readonly SequenceStoreLaw[] = /* @__PURE__ */ numberLaws.concat(
  limitLaws,
  keyLaws,
  requestLaws,
)
