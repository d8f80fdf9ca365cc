import type { PlaceLookup } from '../kinds/divisions/places.ts'
import { append, type Integers, integersOf } from './integers.ts'
import { type Home, type NameReading, readName } from './name-reading.ts'
import { idOfText } from './text-hash.ts'

/** Names, read once and kept as numbers: about 40 bytes each instead of a handful of texts. */
export interface NameEntries {
  /** The cores of all names, one behind the other. */
  units: Uint16Array
  length: number
  readonly starts: Integers
  readonly brandLengths: Integers
  readonly places: Integers
  /** Where the company sits by its address, for names that say no place; as `places`. */
  readonly homes: Integers
  /** Numbers of texts; 0 where there is none. */
  readonly forms: Integers
  readonly branches: Integers
  readonly groups: Integers
}

/** No names, with room for so many. */
export function nameEntriesOf(capacity: number): NameEntries {
  return {
    units: new Uint16Array(Math.max(capacity * 8, 64)),
    length: 0,
    starts: integersOf(capacity),
    brandLengths: integersOf(capacity),
    places: integersOf(capacity),
    homes: integersOf(capacity),
    forms: integersOf(capacity),
    branches: integersOf(capacity),
    groups: integersOf(capacity),
  }
}

/** Reads a name, keeps it, and says what it read. */
export function addName(entries: NameEntries, text: string, home: Home, places: PlaceLookup): NameReading {
  const reading = readName(text, places, home.towns)
  const { core, form, branch } = reading
  append(entries.starts, entries.length)
  appendUnits(entries, core)
  append(entries.brandLengths, reading.brandLength)
  append(entries.places, reading.place)
  append(entries.homes, home.code)
  append(entries.forms, idOfText(form))
  append(entries.branches, idOfText(branch))
  append(entries.groups, Number(reading.isGroup))
  return reading
}

/** Forgets all names but the first so many. */
export function truncateNames(entries: NameEntries, count: number): void {
  if (count < entries.starts.length) entries.length = entries.starts.values[count] ?? 0
  const { starts, brandLengths, places, homes, forms, branches, groups } = entries
  for (const list of [starts, brandLengths, places, homes, forms, branches, groups]) list.length = count
}

function appendUnits(entries: NameEntries, text: string): void {
  if (entries.length + text.length > entries.units.length) {
    const larger = new Uint16Array(entries.units.length + Math.max(entries.units.length >> 1, text.length, 1024))
    larger.set(entries.units)
    entries.units = larger
  }
  for (let index = 0; index < text.length; index++) entries.units[entries.length + index] = text.charCodeAt(index)
  entries.length += text.length
}
