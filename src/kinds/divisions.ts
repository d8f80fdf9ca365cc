import { type DivisionName, type NamesByStart, namesOf, startOf } from './divisions/division-names.ts'
import { type Division, decodeDivisions, decodeRetired, type RetiredDivision } from './divisions/division-table.ts'

export type { Division, DivisionLevel, RetiredDivision } from './divisions/division-table.ts'

/** A table of divisions as texts, compact for the wire: `divisions` of `kehu/data/divisions`. */
export interface DivisionTable {
  /** The month whose divisions the table tells, `YYYY-MM`. */
  readonly edition: string
  /** The divisions in force, see docs/data/divisions.md for the notation. */
  readonly rows: string
  /** Divisions that are no more, and their successors. */
  readonly retired: string
}

/** A table of divisions, ready for lookups by code and by name. */
export interface DivisionIndex {
  readonly edition: string
  /** The divisions in force by code. */
  readonly current: ReadonlyMap<string, Division>
  /** The retired names of a code: most have one, and the code may be in force again under another name. */
  readonly retired: ReadonlyMap<string, readonly RetiredDivision[]>
  /** Names by their first two characters. Hint: for the parser of addresses; a host asks `divisionsNamed`. */
  readonly names: NamesByStart
  /** The first two or four digits of the provinces and cities that have districts: four cities have none. */
  readonly withDistricts: ReadonlySet<string>
  /** Whether a code stands, or once stood, for a province, city or county; `100000` is the country. */
  isKnownDivision(code: string): boolean
}

/**
 * Makes a table ready for lookups. Takes some milliseconds and a megabyte or two: index once, and pass the index on.
 * Throws a `TypeError` for what is not a table.
 */
export function indexDivisions(table: DivisionTable): DivisionIndex {
  if (typeof table?.rows !== 'string' || typeof table.retired !== 'string') {
    throw new TypeError('indexDivisions needs a table of divisions: pass `divisions` of kehu/data/divisions.')
  }
  const current = decodeDivisions(table.rows)
  const former = decodeRetired(table.retired, current)
  const retired = new Map<string, RetiredDivision[]>()
  for (const one of former) {
    const list = retired.get(one.code)
    if (list) list.push(one)
    else retired.set(one.code, [one])
  }
  return {
    edition: table.edition,
    current,
    retired,
    names: namesOf(current, former),
    withDistricts: prefixesOfDistricts(current),
    isKnownDivision: (code) => code === '100000' || current.has(code) || retired.has(code),
  }
}

/** The division in force with this six-digit code, or undefined. */
export function divisionOf(code: string, index: DivisionIndex): Division | undefined {
  return index.current.get(code)
}

/** What the code stood for when it was in force under another name or elsewhere; empty if never. */
export function retiredDivisionsOf(code: string, index: DivisionIndex): readonly RetiredDivision[] {
  return index.retired.get(code) ?? []
}

/** Every division in force that bears this full name: 28 names of counties have more than one. */
export function divisionsNamed(name: string, index: DivisionIndex): readonly Division[] {
  const found = index.names.get(startOf(name, 0)) ?? []
  return found.filter((one) => isOwnName(one, name)).flatMap((one) => one.now)
}

/** Whether a code of six digits is that of a division, in force or retired, or `100000`, the country. */
export function isKnownDivision(code: string, index: DivisionIndex): boolean {
  return index.isKnownDivision(code)
}

function isOwnName({ text, kind, now }: DivisionName, name: string): boolean {
  return kind === 'full' && text === name && now[0]?.name === name
}

function prefixesOfDistricts(current: ReadonlyMap<string, Division>): ReadonlySet<string> {
  const prefixes = new Set<string>()
  for (const { code, level } of current.values()) {
    if (level === 'district') prefixes.add(code.slice(0, 2)).add(code.slice(0, 4))
  }
  return prefixes
}
