import type { LabelledCorpus } from './labelled-corpus.ts'

/** How right found pairs are. */
export interface Accuracy {
  readonly recall: number
  readonly precision: number
  /** Pairs found wrongly and pairs not found. */
  readonly wrong: readonly (readonly [one: number, other: number])[]
  readonly missed: readonly (readonly [one: number, other: number])[]
}

/** Compares found pairs of records with the labels: every pair of records of one company is to be found, and no other. */
export function accuracyOf(pairs: Iterable<readonly [number, number]>, { companies }: LabelledCorpus): Accuracy {
  const found = new Set<string>()
  const wrong: [number, number][] = []
  for (const [one, other] of pairs) {
    const key = one < other ? `${one} ${other}` : `${other} ${one}`
    if (found.has(key)) continue
    found.add(key)
    if (companies[one] !== companies[other]) wrong.push([one, other])
  }
  const missed = truePairs(companies).filter(([one, other]) => !found.has(`${one} ${other}`))
  const right = found.size - wrong.length
  return { recall: right / (right + missed.length), precision: right / found.size, wrong, missed }
}

/** All pairs of records in groups. */
export function pairsWithin(groups: readonly (readonly number[])[]): (readonly [number, number])[] {
  return groups.flatMap((group) =>
    group.flatMap((one, index) => group.slice(index + 1).map((other) => [one, other] as const)),
  )
}

function truePairs(companies: readonly number[]): (readonly [number, number])[] {
  const records = new Map<number, number[]>()
  for (const [record, company] of companies.entries()) records.set(company, [...(records.get(company) ?? []), record])
  return pairsWithin([...records.values()])
}
