import { type DivisionName, startOf } from '../divisions/division-names.ts'
import { headingEnd, mayBeHeading, plainZoneEnd, skipMarks, zoneEnd } from './context.ts'
import { isMeant, opensAddress, provesCity, provesDistrict } from './evidence.ts'
import { divisionFollows, isWithin, longestAt, type Scope } from './match.ts'
import { type Reading, scopeOf, takeCity, takeDistrict, takeProvince } from './reading.ts'

/** The first level that the address names: a province, or a city or district whose province is left out. */
export function readFirst(reading: Reading) {
  const names = longestAt(reading.index, reading.text, reading.at, (name, end) => opensAddress(reading, name, end))
  const [name] = names
  if (name?.level === 'district') takeDistrict(reading, names)
  else if (name?.level === 'province') takeProvince(reading, name)
  else if (name) takeCity(reading, name)
  keepNameOfZone(reading, name)
}

/** 北京经济技术开发区, 苏州工业园区: the short name is also the beginning of the zone's, and stays in the rest. */
function keepNameOfZone(reading: Reading, name: DivisionName | undefined) {
  if (name?.kind === 'short' && plainZoneEnd(reading.text, reading.at) > 0) reading.kept += name.text
}

/** The city due after the province; or a district, where the city is left out. */
export function readCity(reading: Reading) {
  const { index, text } = reading
  const scope = scopeOf(reading)
  const names = longestAt(index, text, reading.at, (name, end) => {
    if (name.level === 'province' || !isWithin(name, scope)) return false
    if (name.kind !== 'short') return isMeant(text, name, end)
    if (name.level === 'district') return provesDistrict(reading, name, end)
    return provesCity(reading, name, end)
  })
  const [name] = names
  if (!name) return
  if (name.level === 'district') {
    takeDistrict(reading, names)
    readOnUnderFormerCity(reading, name)
  } else {
    takeCity(reading, name)
    readCityWithinIli(reading)
  }
  keepNameOfZone(reading, name)
}

/** 伊犁哈萨克自治州 has two prefectures below it: 塔城地区 and 阿勒泰地区. */
function readCityWithinIli(reading: Reading) {
  if (reading.city?.code !== '654000') return
  const inside = (name: DivisionName) => name.kind === 'full' && /^654[23]00$/.test(name.code)
  const [name] = longestAt(reading.index, reading.text, skipMarks(reading.text, reading.at), inside)
  if (!name) return
  reading.at = skipMarks(reading.text, reading.at)
  takeCity(reading, name)
}

/** 安徽省巢湖市庐江县: what is a county-level city today was once the city above. */
function readOnUnderFormerCity(reading: Reading, city: DivisionName) {
  const { index, text, at } = reading
  const former = (name: DivisionName) => name.level === 'city' && name.kind === 'retired' && name.text === city.text
  const [once] = longestAt(index, city.text, 0, former)
  if (!once) return
  const cities = [once.code.slice(0, 4)]
  const names = longestAt(
    index,
    text,
    skipMarks(text, at),
    (name) => name.level === 'district' && isWithin(name, { cities }),
  )
  if (names.length !== 1) return
  reading.at = skipMarks(text, at)
  reading.district = undefined
  takeDistrict(reading, names)
}

/** The district due after the city, or after a zone of the city. */
export function readDistrict(reading: Reading) {
  const { index, text } = reading
  const scope = scopeOf(reading)
  const here = longestAt(index, text, reading.at, (name, end) => {
    if (name.level !== 'district' || !isWithin(name, scope)) return false
    return name.kind === 'short' ? provesDistrict(reading, name, end) : isMeant(text, name, end)
  })
  if (here.length > 0) takeDistrict(reading, here)
  else if (!readSharedEnding(reading, scope)) readDistrictBehindZones(reading, scope)
}

/** 青岛市南区 is 青岛, 市南区: the ending of the city is the beginning of the district. */
function readSharedEnding(reading: Reading, scope: Scope): boolean {
  const at = reading.at - 1
  if (!reading.cities || reading.text.charAt(at) !== '市') return false
  const full = (name: DivisionName) => name.level === 'district' && name.kind === 'full' && isWithin(name, scope)
  const names = longestAt(reading.index, reading.text, at, full)
  if (names.length > 0) reading.at = at
  takeDistrict(reading, names)
  return names.length > 0
}

/** 合肥市高新区蜀山区…: a zone is no division, but a full name in force may follow it. */
function readDistrictBehindZones(reading: Reading, scope: Scope) {
  const { index, text } = reading
  let at = reading.at
  for (let count = 0; count < 3; count += 1) {
    const end = zoneEnd(text, at)
    if (end < 0) return
    const next = skipMarks(text, end)
    const names = longestAt(
      index,
      text,
      next,
      (name) => name.level !== 'province' && name.kind === 'full' && isWithin(name, scope),
    )
    const [name] = names
    if (name) {
      reading.kept += text.slice(reading.at, end)
      reading.at = next
      if (name.level === 'district') takeDistrict(reading, names)
      else if (!reading.cities) {
        takeCity(reading, name)
        skipRepetition(reading)
        readDistrict(reading)
      }
      return
    }
    at = next
  }
}

/** Passes over the marks, headings and repeated names that spreadsheets leave between levels. */
export function skipRepetition(reading: Reading) {
  const { index, text } = reading
  for (;;) {
    const at = skipMarks(text, reading.at)
    if (!index.names.has(startOf(text, at)) && !mayBeHeading(text, at)) {
      reading.at = at
      return
    }
    const known = [reading.province, reading.city, reading.district]
    const again = longestAt(index, text, at, (name, end) => {
      if (!known.includes(name.now[0]) || name.now.length !== 1) return false
      return (
        name.kind === 'full' ||
        (name.kind === 'short' && divisionFollows(index, text, skipMarks(text, end), scopeOf(reading)))
      )
    })[0]
    const end = again ? at + again.text.length : headingEnd(text, at)
    const isHeading = !again && end > 0 && divisionFollows(index, text, skipMarks(text, end), scopeOf(reading))
    if (!again && !isHeading) {
      reading.at = at
      return
    }
    reading.at = end
  }
}
