import { editLikeness } from './edit-likeness.ts'
import type { HomophoneClasses } from './homophone-classes.ts'
import { at } from './integers.ts'
import type { NameEntries } from './name-entries.ts'

/** What makes two names two companies, whatever else they share: 集团, a branch, the legal form, the place. */
export type NameContradiction = 'group' | 'branch' | 'legalForm' | 'place'

/** How alike two names are, part by part, each from 0 to 1, and below 0 what speaks against; written over by the next comparison. */
export interface NameLikeness {
  place: number
  brand: number
  trade: number
  contradiction: NameContradiction | undefined
}

/** What each part of a name weighs: together 1, so that the parts add up to the likeness of the name. */
export const nameWeights = { place: 0.2, brand: 0.5, trade: 0.3 } as const

/** The likeness of the whole name. */
export function totalOf({ place, brand, trade }: NameLikeness): number {
  return place * nameWeights.place + brand * nameWeights.brand + trade * nameWeights.trade
}

/** What one of two comparable names does not say counts neither for nor against it. */
const unsaid = 0.5
/** A trade that a full legal name leaves out, or tells more of, is another company's. */
const otherwiseSaid = 0
/** From here on a trade that no list knows is one that was typed wrongly. */
const slip = 0.5
/** The place of the address stands for that of the name; where it is another one, that speaks against the pair. */
const impliedPlace = 0.8
const impliedElsewhere = -0.5
const partlySaid = 0.7
/** A province on one side and one of its cities on the other. */
const wider = 0.3
/** Two terms that are both trades are no slip, however alike they look. */
const otherTrade = 0

/** A comparer of names, with room of its own for the computation: nothing is allocated for a pair. */
export function nameComparer(
  names: NameEntries,
  classOf: HomophoneClasses,
  rows: Float64Array,
): (one: number, other: number, result: NameLikeness) => void {
  const left = { from: 0, border: 0, to: 0 }
  const right = { from: 0, border: 0, to: 0 }

  function read(entry: number, span: Span): void {
    span.from = at(names.starts, entry)
    span.border = span.from + at(names.brandLengths, entry)
    span.to = entry + 1 < names.starts.length ? at(names.starts, entry + 1) : names.length
  }

  function haveSameTrade(): boolean {
    const { units } = names
    if (left.border === left.to || right.border === right.to) return false
    return editLikeness(units, left.border, left.to, right.border, right.to, classOf, rows) === 1
  }

  /** One slip at the border of brand and trade moves the border: 福餐日饮 for 福日餐饮. It is told where it stands. */
  function isOneSlip(result: NameLikeness, isFull: boolean): boolean {
    const { units } = names
    const brand = Math.min(left.border - left.from, right.border - right.from)
    if (brand === Math.max(left.border - left.from, right.border - right.from)) return false
    if (!isFull && (left.border === left.to || right.border === right.to)) return false
    if (haveSameTrade()) return false
    const length = Math.max(left.to - left.from, right.to - right.from)
    const cost = length * (1 - editLikeness(units, left.from, left.to, right.from, right.to, classOf, rows))
    if (cost > 1.001) return false
    let before = 0
    while (units[left.from + before] === units[right.from + before] && before < brand) before++
    result.brand = before < brand ? Math.max(0, 1 - cost / Math.max(brand, 2)) : 1
    result.trade = before < brand ? 1 : Math.max(0, 1 - cost / (length - brand))
    return true
  }

  /** A slip in the trade makes it part of the brand: then the border of the other name holds. */
  function alignBorders(): boolean {
    const difference = left.border - left.from - (right.border - right.from)
    if (difference === 0) return false
    const [longer, shorter] = difference > 0 ? [left, right] : [right, left]
    const border = longer.from + shorter.border - shorter.from
    const isShort = shorter.border === shorter.to
    if (!isShort) {
      const { units } = names
      if (haveSameTrade()) return false
      if (editLikeness(units, border, longer.to, shorter.border, shorter.to, classOf, rows) < slip) return false
    }
    longer.border = border
    return true
  }

  function tradeLikeness(isFull: boolean, isSlip: boolean): number {
    const { units } = names
    const [length, otherLength] = [left.to - left.border, right.to - right.border]
    if (length === 0 || otherLength === 0) return length === otherLength ? 1 : isFull ? otherwiseSaid : unsaid
    const likeness = editLikeness(units, left.border, left.to, right.border, right.to, classOf, rows)
    if (likeness === 1 || isSlip) return likeness
    if (isPartOf(units, left.border, left.to, right.border, right.to)) return isFull ? otherwiseSaid : partlySaid
    return otherTrade
  }

  return (one, other, result) => {
    const isFull = at(names.forms, one) !== 0 && at(names.forms, other) !== 0
    result.contradiction = contradictionOf(names, one, other)
    result.place = placeOf(one, other, isFull)
    if (result.place === 0 || (result.place < 0 && areBare(one, other))) result.contradiction ??= 'place'
    read(one, left)
    read(other, right)
    if (isOneSlip(result, isFull)) return
    const isSlip = alignBorders()
    result.brand = editLikeness(names.units, left.from, left.border, right.from, right.border, classOf, rows)
    result.trade = tradeLikeness(isFull, isSlip)
  }

  /** Names of which nothing says that they are more than a brand that anybody in another city may have. */
  function areBare(one: number, other: number): boolean {
    const isBare = (name: number) => at(names.forms, name) === 0 && at(names.places, name) === 0
    return isBare(one) && isBare(other)
  }

  /** Full names that say no place are as they are; what a short one does not say, the address may. */
  function placeOf(one: number, other: number, isFull: boolean): number {
    const [named, otherNamed] = [at(names.places, one), at(names.places, other)]
    if (named !== 0 && otherNamed !== 0) return placeLikeness(named, otherNamed)
    if (named === 0 && otherNamed === 0 && isFull) return 1
    const isBranch = at(names.branches, one) !== 0
    const place = named || (isBranch ? 0 : at(names.homes, one))
    const otherPlace = otherNamed || (isBranch ? 0 : at(names.homes, other))
    if (place === 0 || otherPlace === 0) return unsaid
    return Math.min(placeLikeness(place, otherPlace), impliedPlace) || impliedElsewhere
  }
}

/** Where a name begins, where its brand ends, and where it ends. */
interface Span {
  from: number
  border: number
  to: number
}

function contradictionOf(names: NameEntries, one: number, other: number): NameContradiction | undefined {
  if (at(names.groups, one) !== at(names.groups, other)) return 'group'
  if (at(names.branches, one) !== at(names.branches, other)) return 'branch'
  const [form, otherForm] = [at(names.forms, one), at(names.forms, other)]
  return form !== otherForm && form !== 0 && otherForm !== 0 ? 'legalForm' : undefined
}

const country = 100_000

function placeLikeness(one: number, other: number): number {
  if (one === other) return 1
  if (one < 0 || other < 0 || one === country || other === country) return 0
  const [city, otherCity] = [Math.floor(one / 100), Math.floor(other / 100)]
  if (city === otherCity) return one % 100 === 0 || other % 100 === 0 ? 1 : 0
  const isWider = city % 100 === 0 || otherCity % 100 === 0
  if (!isWider || Math.floor(city / 100) !== Math.floor(otherCity / 100)) return 0
  return isMunicipality(Math.floor(city / 100)) ? 1 : wider
}

/** 北京, 天津, 上海 and 重庆 have no cities: a district is in the place itself. */
function isMunicipality(province: number): boolean {
  return province === 11 || province === 12 || province === 31 || province === 50
}

/** Whether the characters of the shorter stand in the longer, in this order: 科技 in 信息科技. */
function isPartOf(units: Uint16Array, from: number, to: number, start: number, stop: number): boolean {
  if (to - from > stop - start) return isPartOf(units, start, stop, from, to)
  let next = from
  for (let index = start; index < stop && next < to; index++) if (units[index] === units[next]) next++
  return next === to
}
