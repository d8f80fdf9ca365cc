import { type Chance, chanceOf } from './chance.ts'
import { type Company, companyOf, type Stock } from './company.ts'
import { type Neighbour, neighbourOf } from './neighbours.ts'
import type { Slips } from './slips.ts'
import { firstRecord, laterRecord, type Values, type Variation } from './typed-record.ts'

/** What a corpus is made of. */
export interface CorpusPlan {
  readonly seed: number
  readonly companies: number
  readonly stock: Stock
  readonly slips: Slips
  readonly variations: Readonly<Record<Variation, number>>
  readonly neighbours: Readonly<Record<Neighbour, number>>
  /** How many companies are entered again, and how many have a neighbour. */
  readonly repeated: number
  readonly neighboured: number
}

/** Records, and by record the company that it is of, and how it came to be written so; and what they were made of. */
export interface LabelledCorpus {
  readonly stock: Stock
  readonly records: readonly Values[]
  readonly companies: readonly number[]
  readonly origins: readonly string[]
}

/** Makes the corpus of a plan: the label is what a record was made from, and no name was ever judged by hand. */
export function labelledCorpus(plan: CorpusPlan): LabelledCorpus {
  const chance = chanceOf(plan.seed)
  const made: { record: Values; company: number; origin: string; at: number }[] = []
  const names = new Set<string>()
  let last = 0

  /** A register gives a name once: in one town there are no two companies whose names differ in how they are written alone. */
  function isNew({ city, province, place, brand, trade, isGroup, form, branch }: Company): boolean {
    const town = place === '' ? '' : city || province
    const name = [town, brand, trade, isGroup, form.replace('责任', ''), branch].join('|')
    return !names.has(name) && names.add(name) !== undefined
  }

  function enter(company: Company, origin: string): void {
    const record = firstRecord(company, chance)
    made.push({ record, company: company.id, origin, at: chance.share() })
    if (!chance.happens(plan.repeated)) return
    for (let left = 1 + Number(chance.happens(0.2)); left > 0; left--) {
      const variation = chance.weighted(plan.variations)
      const later = laterRecord(company, record, variation, plan.stock, plan.slips, chance)
      made.push({ record: later, company: company.id, origin: variation, at: chance.share() })
    }
  }

  while (last < plan.companies) {
    const company = companyOf(last++, plan.stock, chance)
    if (!isNew(company)) continue
    enter(company, 'first')
    if (!chance.happens(plan.neighboured)) continue
    const kind = chance.weighted(plan.neighbours)
    for (let left = kind === 'sameAgent' ? 6 : 1; left > 0; left--) {
      const neighbour = neighbourOf(kind, company, last++, plan.stock, plan.slips, chance)
      if (isNew(neighbour)) enter(neighbour, kind)
    }
  }
  made.sort((one, other) => one.at - other.at)
  return {
    stock: plan.stock,
    records: made.map(({ record }) => record),
    companies: made.map(({ company }) => company),
    origins: made.map(({ origin }) => origin),
  }
}

/** A list of texts, each two or three of the characters. */
export function madeUpBrands(characters: string, count: number, chance: Chance): readonly string[] {
  const all = [...characters]
  return Array.from({ length: count }, () =>
    Array.from({ length: chance.happens(0.75) ? 2 : chance.happens(0.7) ? 3 : 4 }, () => chance.oneOf(all)).join(''),
  )
}
