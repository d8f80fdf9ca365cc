import type { DuplicatePair } from './duplicate-index.ts'
import type { LikenessReason } from './pair-reasons.ts'

type Values = Readonly<Record<string, unknown>>

/** What whoever enters a record is told of one that is there. */
export type DisclosedMatch =
  | {
      readonly disclose: 'full' | 'masked'
      readonly action: DuplicatePair['action']
      readonly code: string
      readonly score: number
      readonly reasons: readonly LikenessReason[]
      readonly contradictions: readonly string[]
      readonly record: Values
    }
  | {
      /** Only that there is one: not which rule found it, for that would tell a value. */
      readonly disclose: 'existence'
      readonly action: DuplicatePair['action']
    }

/**
 * What may be told of a found record: all of it, a masked copy, or only that it exists, as the rule says. `mask` makes the copy;
 * `maskRecord` of `kehu/permissions` is one. Hint: what stands in the answer is safe to send to the browser, the pair is not.
 */
export function disclosedMatch(pair: DuplicatePair, record: Values, mask: (record: Values) => Values): DisclosedMatch {
  const { disclose, action, code, score, reasons, contradictions } = pair
  switch (disclose) {
    case 'full':
      return { disclose, action, code, score, reasons, contradictions, record }
    case 'masked':
      return { disclose, action, code, score, reasons, contradictions, record: mask(record) }
    case 'existence':
      return { disclose, action }
  }
}
