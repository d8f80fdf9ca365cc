import { type PlaceLookup, placesOf } from '../kinds/divisions/places.ts'
import { type DivisionIndex, type DivisionTable, indexDivisions } from '../kinds/divisions.ts'
import type { IndustryTable } from '../kinds/industry.ts'
import type { PhoneTables } from '../kinds/phone/phone-tables.ts'

/**
 * The lookup tables that a host supplies, from `kehu/data` or of its own. Without a table the checks that need it
 * fall back to what form alone tells; nothing is refused for want of a table.
 */
export interface ReferenceTables extends PhoneTables {
  readonly divisions?: DivisionTable
  readonly industries?: IndustryTable
}

/** The tables, made ready for lookups. */
export interface TableIndexes {
  readonly divisions: DivisionIndex | undefined
  readonly places: PlaceLookup | undefined
  readonly industries: IndustryTable | undefined
  readonly phoneTables: PhoneTables
}

/** Indexes the tables once for a compiled model. */
export function indexTables(tables: ReferenceTables): TableIndexes {
  const divisions = tables.divisions && indexDivisions(tables.divisions)
  return { divisions, places: divisions && placesOf(divisions), industries: tables.industries, phoneTables: tables }
}
