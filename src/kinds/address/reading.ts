import type { DivisionName } from '../divisions/division-names.ts'
import type { Division } from '../divisions/division-table.ts'
import type { DivisionIndex } from '../divisions.ts'
import type { Scope } from './match.ts'

/** An address while it is read from left to right. */
export interface Reading {
  readonly index: DivisionIndex
  readonly text: string
  /** Where reading goes on. */
  at: number
  /** What was passed over and belongs to the rest: names of zones, and names that say too little. */
  kept: string
  province?: Division | undefined
  city?: Division | undefined
  district?: Division | undefined
  /** First four digits of the codes of the city: today's, and the one by which it was once called. */
  cities?: readonly string[] | undefined
  /** The name of the last level read, to pass over repetitions. */
  last: string
  retired?: { readonly name: string; readonly successors: readonly string[] } | undefined
  candidates?: readonly string[] | undefined
}

/** Where the next level is looked for. */
export function scopeOf({ province, cities }: Reading): Scope {
  return { province: province?.code.slice(0, 2), cities }
}

/** Takes a province. */
export function takeProvince(reading: Reading, name: DivisionName) {
  reading.province = name.now[0]
  step(reading, name)
}

/** Takes a city, of today or retired; a retired one that was divided leaves the city open. */
export function takeCity(reading: Reading, name: DivisionName) {
  if (name.kind === 'retired') takeRetiredCity(reading, name)
  else {
    reading.city = name.now[0]
    reading.cities = [name.code.slice(0, 4)]
  }
  reading.province ??= provinceOf(reading.index, name.now[0])
  step(reading, name)
}

function takeRetiredCity(reading: Reading, name: DivisionName) {
  const homes = [...new Set(name.now.map(({ code }) => code.slice(0, 4)))]
  reading.city = homes.length === 1 ? reading.index.current.get(`${homes[0]}00`) : undefined
  reading.cities = [...new Set([name.code.slice(0, 4), ...homes])]
  reading.retired = { name: name.text, successors: name.now.map(({ code }) => code) }
}

/**
 * Takes a district, or says why it cannot be one: a name that several districts bear leaves candidates, a retired one
 * that was divided leaves its successors, and either stays in the rest.
 */
export function takeDistrict(reading: Reading, names: readonly DivisionName[]) {
  const name = names[0]
  if (!name) return
  const only = names.length === 1 && name.kind !== 'retired' ? name.now[0] : undefined
  if (only) takeKnownDistrict(reading, only)
  else takeDoubtfulDistrict(reading, name, names)
  step(reading, name)
}

function takeKnownDistrict(reading: Reading, district: Division) {
  const { index } = reading
  reading.district = district
  if (!reading.province?.code.startsWith(district.code.slice(0, 2))) reading.province = provinceOf(index, district)
  if (!reading.city?.code.startsWith(district.code.slice(0, 4))) {
    reading.city = index.current.get(`${district.code.slice(0, 4)}00`)
  }
}

function takeDoubtfulDistrict(reading: Reading, name: DivisionName, names: readonly DivisionName[]) {
  const now = [...new Set(names.flatMap((one) => one.now))]
  const cityBefore = reading.city
  if (names.length > 1 && now.length > 1) reading.candidates = now.map(({ code }) => code).sort()
  else if (name.kind === 'retired') {
    const wasMoved = now.length === 1 && now[0]?.name === name.text
    reading.retired = { name: wasMoved ? reading.last + name.text : name.text, successors: now.map(({ code }) => code) }
  }
  if (now.length === 1) reading.district = now[0]
  else reading.kept += name.text
  reading.province = sameProvince(reading, now) ?? reading.province
  const homes = new Set(now.map(({ code }) => code.slice(0, 4)))
  reading.city = homes.size === 1 ? reading.index.current.get(`${[...homes][0]}00`) : cityBefore
}

function sameProvince({ index }: Reading, divisions: readonly Division[]): Division | undefined {
  const [first] = divisions
  return divisions.every(({ code }) => code.slice(0, 2) === first?.code.slice(0, 2))
    ? provinceOf(index, first)
    : undefined
}

function provinceOf(index: DivisionIndex, division: Division | undefined): Division | undefined {
  return division && index.current.get(`${division.code.slice(0, 2)}0000`)
}

function step(reading: Reading, name: DivisionName) {
  reading.at += name.text.length
  reading.last = name.text
}
