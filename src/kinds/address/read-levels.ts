import type { DivisionIndex } from '../divisions.ts'
import { freeTradeZoneAt, headEnd, skipMarks } from './context.ts'
import { readCity, readDistrict, readFirst, skipRepetition } from './levels.ts'
import { longestAt } from './match.ts'
import { type OfficialHead, officialHeadOf } from './official-head.ts'
import { type Reading, takeProvince } from './reading.ts'

/** A text of more characters is no address. */
export const longest = 400

/** Reads the divisions of a clean address from the left, or gives undefined where none is recognised. */
export function readLevels(text: string, index: DivisionIndex): Reading | undefined {
  if (text.length > longest) return undefined
  const head = officialHeadOf(text, index)
  if (head) return readingBehind(head, text, index)
  const reading: Reading = { index, text, at: headEnd(text), kept: '', last: '' }
  const zone = freeTradeZoneAt(text, reading.at)
  if (zone) readFreeTradeZone(reading, zone)
  else readFirst(reading)
  if (!reading.district && !reading.candidates && reading.province) {
    skipRepetition(reading)
    if (!reading.cities) readCity(reading)
    skipRepetition(reading)
    if (!reading.district && !reading.candidates) readDistrict(reading)
  }
  skipRepetition(reading)
  return reading.province || reading.candidates ? reading : undefined
}

function readingBehind({ end, province, city, district }: OfficialHead, text: string, index: DivisionIndex): Reading {
  return { index, text, at: end, kept: '', last: district.name, province, city, district }
}

/** What stands behind the divisions, in the order of the address. */
export function tailOf({ kept, text, at }: Reading): string {
  return kept + text.slice(skipMarks(text, at))
}

/** `中国（上海）自由贸易试验区` names its province, and stays in the rest as a whole. */
function readFreeTradeZone(reading: Reading, { name, end }: { name: string; end: number }) {
  const [province] = longestAt(reading.index, name, 0, (one) => one.level === 'province' && one.text === name)
  if (!province) return
  const zone = reading.text.slice(reading.at, end)
  takeProvince(reading, province)
  reading.kept += zone
  reading.at = end
}
