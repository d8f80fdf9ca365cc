import type { DivisionTable } from '../kinds/divisions.ts'
import type { DuplicateRule } from '../model/duplicates.ts'

/** The tables that comparing makes use of; `referenceTables` of `kehu/data` holds both. Without one less is recognised. */
export interface DuplicateTables {
  readonly divisions?: DivisionTable
  /** Groups of characters that sound alike: `homophones` of `kehu/data/homophones`. */
  readonly homophones?: string
}

/** How duplicates are sought. */
export interface DuplicateOptions {
  /** Instead of those of the model. */
  readonly rules?: readonly DuplicateRule[]
  readonly tables?: DuplicateTables
  /** Two neighbouring characters find records where at most so many records share them; absent: 50. */
  readonly rareIn?: number
  /** A phone number, a domain … that more records share finds none, and is told as refused; absent: 500. */
  readonly mostInBlock?: number
}

export const usualRareIn = 50
export const usualMostInBlock = 500
