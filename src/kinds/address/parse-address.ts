import type { DivisionIndex } from '../divisions.ts'
import { parseAddressByForm } from './form.ts'
import { officialHeadOf } from './official-head.ts'
import type { Address } from './parts.ts'
import { longest, readLevels } from './read-levels.ts'
import { readStreet, type StreetLookup } from './read-street.ts'
import type { Reading } from './reading.ts'
import { isCleanAddress, normalizeAddress } from './text.ts'

export type { Address } from './parts.ts'
export type { StreetLookup } from './read-street.ts'

/**
 * Reads an address from the left, level by level, and never guesses: a name counts only where its level is due, so
 * 北京市朝阳门外大街 is not in 朝阳区, nor 上海市南京东路 in 南京. Levels may be short (广东深圳), left out (浙江省义乌市), repeated
 * (北京市北京市朝阳区), or retired (崇文区, which gives 东城区 and says so). More than 400 characters are no address and come back as
 * rest, as does a text in which nothing is recognised.
 *
 * Without an index the levels are found by the form of their names alone, and no code is given.
 *
 * @param streets the host's own table of streets, asked with the code of the district and the text behind it
 */
export function parseAddress(text: string, index?: DivisionIndex, streets?: StreetLookup): Address {
  if (!index) return readByForm(text)
  if (streets) return readByIndex(text, index, streets)
  const known = latest.get(index)
  if (known?.text === text) return known.address
  const address = readByIndex(text, index)
  latest.set(index, { text, address })
  return address
}

/** The code of the narrowest division that an address names, for who wants nothing else of it; the same as `parseAddress` tells. */
export function divisionCodeOf(text: string, index: DivisionIndex): string | undefined {
  const head = isCleanAddress(text) ? officialHeadOf(text, index) : undefined
  return head === undefined ? parseAddress(text, index).code : head.district.code
}

/** The last answer of each index: the check of an address and the promises about it ask one right after the other. */
const latest = /* @__PURE__ */ new WeakMap<DivisionIndex, { readonly text: string; readonly address: Address }>()

function readByForm(text: string): Address {
  const clean = normalizeAddress(text)
  return clean.length > longest ? { rest: clean } : parseAddressByForm(clean)
}

function readByIndex(text: string, index: DivisionIndex, streets?: StreetLookup): Address {
  const clean = normalizeAddress(text)
  const reading = readLevels(clean, index)
  return reading ? told(reading, readStreet(reading, streets)) : { rest: clean }
}

function told(reading: Reading, { street, rest }: { street?: string; rest: string }): Address {
  const { province, city, district, retired, candidates } = reading
  const code = (district ?? city ?? province)?.code
  const address: { -readonly [Key in keyof Address]: Address[Key] } = { rest }
  if (province) address.province = province.name
  if (city) address.city = city.name
  if (district) address.district = district.name
  if (code !== undefined) address.code = code
  if (street !== undefined) address.street = street
  if (retired) address.retired = retired
  if (candidates) address.candidates = candidates
  return address
}
