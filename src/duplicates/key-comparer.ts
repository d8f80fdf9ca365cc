import type { DuplicateMethod } from '../model/duplicates.ts'
import { type Comparer, incomparable } from './comparer.ts'
import { at } from './integers.ts'
import { beginRecord, type KeyLog, logText, startOfKeys, truncateLog } from './key-log.ts'

/** How a comparer of whole values is made. */
export interface KeyComparerSetting {
  readonly field: string
  readonly method: DuplicateMethod
  /** The texts that a value stands for; two values are the same where they share one. */
  readonly textsOf: (value: unknown) => readonly string[]
  /** Where it keeps the keys of these texts, by which records are found. */
  readonly log: KeyLog
  /** Keeps the texts of one comparer apart from those of others. */
  readonly realm: number
  /** Two different values are two customers. */
  readonly identifies: boolean
}

/** Compares values that are the same or not. */
export function keyComparer({ field, method, textsOf, log, realm, identifies }: KeyComparerSetting): Comparer {
  function likeness(one: number, other: number): number {
    const [from, to] = [startOfKeys(log, one), startOfKeys(log, one + 1)]
    const [start, stop] = [startOfKeys(log, other), startOfKeys(log, other + 1)]
    if (from === to || start === stop) return incomparable
    const { lows, highs } = log
    for (let index = from; index < to; index++) {
      const [low, high] = [at(lows, index), at(highs, index)]
      for (let next = start; next < stop; next++) if (low === at(lows, next) && high === at(highs, next)) return 1
    }
    return 0
  }

  return {
    field,
    method,
    read(record) {
      beginRecord(log)
      for (const text of textsOf(record[field])) logText(log, text, realm)
    },
    truncate: (count) => truncateLog(log, count),
    likeness,
    ...(identifies && {
      contradiction: (one: number, other: number) => (likeness(one, other) === 0 ? field : undefined),
    }),
  }
}
