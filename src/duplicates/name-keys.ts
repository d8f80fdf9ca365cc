import type { HomophoneClasses } from './homophone-classes.ts'
import { type KeyLog, logKey } from './key-log.ts'
import type { NameReading } from './name-reading.ts'
import { mixed } from './text-hash.ts'

/** The keys of names, each whole (few names share it) or rare (one of several, of use where few names share it). */
export interface NameLogs {
  readonly whole: KeyLog
  readonly rare: KeyLog
}

/**
 * Logs the keys that find a company name: brand and trade by their sound together with the city, which brackets and the place of
 * the place do not change; and the neighbours in the brand, up to the first character of the trade, which survive a short
 * form and a slip elsewhere.
 */
export function logName(
  { core, brandLength, place }: NameReading,
  { whole, rare }: NameLogs,
  realm: number,
  classOf: HomophoneClasses,
): void {
  if (core === '') return
  logKey(whole, soundOf(core, classOf), mixed(Math.floor(place / 100)) ^ realm)
  const last = Math.min(brandLength + 1, core.length)
  for (let index = 1; index < last; index++)
    logKey(rare, (core.charCodeAt(index - 1) << 16) | core.charCodeAt(index), realm + 1)
  for (let index = 2; index < last; index++)
    logKey(rare, (core.charCodeAt(index - 2) << 16) | core.charCodeAt(index), realm + 2)
}

function soundOf(core: string, classOf: HomophoneClasses): number {
  let hash = core.length
  for (let index = 0; index < core.length; index++) hash = mixed(hash ^ classOf(core.charCodeAt(index)))
  return hash
}
