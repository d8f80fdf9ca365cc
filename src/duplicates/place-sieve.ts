import type { PlaceSieve } from './candidate-pairs.ts'
import type { CompiledRules } from './compiled-rules.ts'
import { append, integersOf } from './integers.ts'

/**
 * Holds back what fails every rule, as far as it is seen at a glance: by the first comparison that all rules ask for and that has a
 * sieve.
 */
export function placeSieveOf({ comparers, demanded, leasts }: CompiledRules): PlaceSieve {
  const number = demanded.find((comparer) => comparers[comparer]?.sieve !== undefined) ?? -1
  const sieve = comparers[number]?.sieve
  if (sieve === undefined) return everyPlace
  const least = leasts[number] ?? 0
  const signs = integersOf(1024)
  return (records) => {
    sieve.readSigns(records, signs)
    return (from, place, kept) => sieve.sift(signs.values, from, place, least, kept)
  }
}

/** Holds back nothing. */
export const everyPlace: PlaceSieve = () => (from, place, kept) => {
  for (let other = from; other < place; other++) append(kept, other)
}
