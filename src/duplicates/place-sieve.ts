import type { PlaceSieve, SievedPostings } from './candidate-pairs.ts'
import type { CompiledRules } from './compiled-rules.ts'
import { append } from './integers.ts'
import type { Postings } from './postings.ts'

/**
 * Holds back of postings what fails every rule, as far as it is seen at a glance: by the first comparison that all rules ask for and
 * that has a sieve.
 */
export function placeSieveOf({ comparers, demanded, leasts }: CompiledRules): (postings: Postings) => SievedPostings {
  const number = demanded.find((comparer) => comparers[comparer]?.sieve !== undefined) ?? -1
  const sieve = comparers[number]?.sieve
  if (sieve === undefined) return (postings) => ({ ...postings, sift: everyPlace })
  const least = leasts[number] ?? 0
  return (postings) => {
    const signs = sieve.signsOf(postings.records)
    return { ...postings, sift: (from, place, kept) => sieve.sift(signs, from, place, least, kept) }
  }
}

/** Holds back nothing. */
export const everyPlace: PlaceSieve = (from, place, kept) => {
  for (let other = from; other < place; other++) append(kept, other)
}
