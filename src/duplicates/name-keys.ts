import type { HomophoneClasses } from './homophone-classes.ts'
import { type KeyTable, keyOf } from './key-table.ts'
import type { NameReading } from './name-reading.ts'
import { mixed } from './text-hash.ts'

/** Says the keys of a name, each whole (few names share it) or rare (one of several, of use where few names share it). */
export type NameKeys = (reading: NameReading, mayAdd: boolean, tell: (key: number, isWhole: boolean) => void) => void

/**
 * The keys that find a company name: brand and trade by their sound together with the city, which brackets and the place of
 * the place do not change; and the neighbours in the brand, up to the first character of the trade, which survive a short
 * form and a slip elsewhere.
 */
export function nameKeys(keys: KeyTable, realm: number, classOf: HomophoneClasses): NameKeys {
  return ({ core, brandLength, place }, mayAdd, tell) => {
    if (core === '') return
    tell(keyOf(keys, soundOf(core, classOf), mixed(Math.floor(place / 100)) ^ realm, mayAdd), true)
    const last = Math.min(brandLength + 1, core.length)
    for (let index = 1; index < last; index++) {
      const pair = (core.charCodeAt(index - 1) << 16) | core.charCodeAt(index)
      tell(keyOf(keys, pair, realm + 1, mayAdd), false)
    }
    for (let index = 2; index < last; index++) {
      const pair = (core.charCodeAt(index - 2) << 16) | core.charCodeAt(index)
      tell(keyOf(keys, pair, realm + 2, mayAdd), false)
    }
  }
}

function soundOf(core: string, classOf: HomophoneClasses): number {
  let hash = core.length
  for (let index = 0; index < core.length; index++) hash = mixed(hash ^ classOf(core.charCodeAt(index)))
  return hash
}
