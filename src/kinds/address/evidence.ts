import type { DivisionName } from '../divisions/division-names.ts'
import type { DivisionIndex } from '../divisions.ts'
import { namesRoad, namesSomethingElse, plainZoneEnd, skipMarks, zoneEnd } from './context.ts'
import { divisionFollows, longestAt, placeFollows, type Scope } from './match.ts'
import type { Reading } from './reading.ts'
import { streetAt } from './street-by-form.ts'

type Text = Pick<Reading, 'index' | 'text'>

/** Whether a name may be the first level of the address. */
export function opensAddress({ index, text }: Text, name: DivisionName, end: number): boolean {
  if (name.kind !== 'short') return isMeant(text, name, end) && !(name.level === 'district' && /^.区$/.test(name.text))
  const next = skipMarks(text, end)
  if (name.level === 'province') {
    return provesCity({ index, text }, name, end) && !opensCityOfThatName(index, text, name, next)
  }
  if (name.level === 'district') return name.now[0]?.name.endsWith('市') === true && plainZoneEnd(text, end) > 0
  if (divisionFollows(index, text, next, scopeUnder(name))) return true
  return !namesSomethingElse(text, end) && (next === text.length || next > end || opensByPlace(text, end))
}

/** A city's short name without province counts before a zone, a street, or a road with a number. */
function opensByPlace(text: string, end: number): boolean {
  return zoneEnd(text, end) > 0 || isTellingStreet(text, end) || numberedRoad(text, end)
}

function numberedRoad(text: string, end: number): boolean {
  roadWithNumber.lastIndex = end
  return roadWithNumber.test(text)
}

const roadWithNumber =
  /(?![东西南北中]?[桥门湾村岛陵湖山园])[\u4e00-\u9fff]{2,6}(?:路|街|道|巷)[\u4e00-\u9fff]{0,3}[0-9]/y

/** 海南共和县 lies in 海南藏族自治州, not in 海南省. */
function opensCityOfThatName(
  index: DivisionIndex,
  text: string,
  { text: name, now }: DivisionName,
  next: number,
): boolean {
  const [city] = longestAt(index, name, 0, (one) => one.level === 'city' && one.kind === 'short' && one.text === name)
  if (!city || city.now[0]?.code.slice(0, 2) === now[0]?.code.slice(0, 2)) return false
  return (
    divisionFollows(index, text, next, scopeUnder(city)) &&
    !placeFollows(index, text, next, scopeUnder({ ...city, level: 'province', now }))
  )
}

/** Whether a short name of a province or city, where that level is due, is more than the beginning of another word. */
export function provesCity({ index, text }: Text, name: DivisionName, end: number): boolean {
  return placeFollows(index, text, skipMarks(text, end), scopeUnder(name)) || !namesSomethingElse(text, end)
}

/**
 * A district's short name counts where the address ends or a mark or a street follows (广东顺德容桂街道); that of a
 * county-level city also before a zone (江苏江阴临港开发区).
 */
export function provesDistrict({ text }: Text, name: DivisionName, end: number): boolean {
  const next = skipMarks(text, end)
  if (next === text.length || next > end || isTellingStreet(text, end)) return true
  return name.now[0]?.name.endsWith('市') === true && !namesSomethingElse(text, end) && zoneEnd(text, end) > 0
}

function isTellingStreet(text: string, at: number): boolean {
  const street = streetAt(text, at)
  return (
    street !== undefined && street.start === at && street.name.replace(/(?:街道办事处|街道|镇|乡|苏木)$/, '').length > 1
  )
}

/** A retired name, or one of two characters, may be but the name of a road: 沙县路1号. */
export function isMeant(text: string, { kind, text: name }: DivisionName, end: number): boolean {
  return (kind === 'full' && name.length > 2) || !namesRoad(text, end)
}

function scopeUnder({ level, now, code }: DivisionName): Scope {
  const home = now[0]?.code ?? code
  return level === 'city' ? { cities: [home.slice(0, 4)] } : { province: home.slice(0, 2) }
}
