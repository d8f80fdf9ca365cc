import { type Place, type PlaceLookup, shortPlaceName } from '../divisions/places.ts'
import { endsWithTrade, holdsBrand } from './brand.ts'

/** A name without its legal form, taken apart into places and the rest. */
export interface PlacedName {
  /** The places as written: `广东省深圳市`, or what stood in brackets. */
  readonly place?: string
  /** The narrowest of the places, where a table knows it. */
  readonly narrowest?: Place
  /** What is left: brand and trade, without brackets. */
  readonly core: string
}

/** Finds the place at the head of the name, or in brackets (`阿里巴巴（中国）`), or at the end (`3M中国`, `东方航空武汉`). */
export function splitPlaces(head: string, places: PlaceLookup): PlacedName {
  const leading = leadingPlaces(head, places)
  const rest = leading === undefined ? head : head.slice(leading.length)
  if (!rest.includes('（')) {
    if (leading === undefined) return splitTrailingPlace(rest, places)
    return { place: leading.text, narrowest: leading.narrowest, core: rest }
  }
  const bracketed = leading === undefined ? bracketedPlace(rest, places) : undefined
  const core = (bracketed === undefined ? rest : rest.replace(`（${bracketed.text}）`, '')).replace(/[（）]/g, '')
  const found = leading ?? bracketed
  if (found === undefined) return { core }
  return found.narrowest === undefined
    ? { place: found.text, core }
    : { place: found.text, narrowest: found.narrowest, core }
}

interface FoundPlaces {
  readonly text: string
  readonly length: number
  readonly narrowest?: Place
}

/** A place at the end is one behind a trade (环球航运青岛), and 中国 behind anything. */
function splitTrailingPlace(text: string, places: PlaceLookup): PlacedName {
  if (text.length > 3 && text.endsWith('中国')) {
    return { place: '中国', narrowest: { name: '中国', code: '100000' }, core: text.slice(0, -2) }
  }
  for (let start = text.length - 2; start > 3 && start > text.length - 5; start--) {
    const narrowest = places.placeAt(text.slice(start))
    if (narrowest?.name !== text.slice(start) || !isPlaceHere(narrowest, narrowest.name, undefined)) continue
    const core = text.slice(0, start)
    return endsWithTrade(core) ? { place: narrowest.name, narrowest, core } : { core: text }
  }
  return { core: text }
}

function leadingPlaces(head: string, places: PlaceLookup): (FoundPlaces & { readonly narrowest: Place }) | undefined {
  let narrowest: Place | undefined
  let length = 0
  while (narrowest?.code !== '100000') {
    const rest = head.slice(length)
    const place = places.placeAt(rest)
    if (place === undefined || place.name.length >= rest.length || !isPlaceHere(place, rest, narrowest)) break
    narrowest = isWithin(place, narrowest) ? place : { name: place.name, code: narrowest?.code ?? place.code }
    length += place.name.length
  }
  if (narrowest === undefined) return undefined
  length = endOfZone(head, length)
  return { text: head.slice(0, length), length, narrowest }
}

/** 张家港保税区 is where the company is, if a brand follows; a zone that is all there is, is the brand (长春经开). */
function endOfZone(head: string, at: number): number {
  if (!zoneBeginnings.includes(head.charAt(at))) return at
  const ending = zones.find((zone) => head.startsWith(zone, at))
  return ending !== undefined && holdsBrand(head.slice(at + ending.length)) ? at + ending.length : at
}

const zones = [
  '经济技术开发区',
  '高新技术产业开发区',
  '经济开发区',
  '高新区',
  '开发区',
  '工业园区',
  '保税区',
  '自贸区',
] as const

/** The first characters of the zones: most names have another one there, and one look tells. */
const zoneBeginnings = '经高开工保自'

/** Place names that are far better known as words: 东方财富 is not of 东方市, 阿里巴巴 not of 阿里地区. */
const rather: ReadonlySet<string> = /* @__PURE__ */ new Set(['东方', '阿里', '新星', '白杨', '双河', '北屯'])

function isPlaceHere(place: Place, rest: string, wider: Place | undefined): boolean {
  const short = shortPlaceName(place.name) === place.name && !(place.name.endsWith('县') && place.name.length === 2)
  if (wider !== undefined) {
    if (!short) return true
    return isWithin(place, wider) && holdsBrand(rest.slice(place.name.length).replace(/[（）]/g, ''))
  }
  if (!short) return true
  return !rather.has(place.name) && (place.code.endsWith('00') || isCountyLevelCity(place.code))
}

/** County names recur (西湖区 is in 杭州 and in 南昌), and the table tells but one of them. */
function isWithin(place: Place, wider: Place | undefined): boolean {
  return wider === undefined || place.code.startsWith(withoutZeros(wider.code))
}

function withoutZeros(code: string): string {
  if (code.endsWith('0000')) return code.slice(0, 2)
  return code.endsWith('00') ? code.slice(0, 4) : code
}

/** GB/T 2260 numbers county-level cities (县级市) from 81; short names of districts and counties are mostly just words. */
function isCountyLevelCity(code: string): boolean {
  return code.slice(4) > '80' || code.slice(2, 4) === '90'
}

const notPlaces: ReadonlySet<string> = /* @__PURE__ */ new Set([
  '集团',
  '控股',
  '股份',
  '合伙',
  '控股集团',
  '企业集团',
  '原名',
])

/** A bracket that the table knows as a place; else, for want of better, two to four Chinese characters that are no group mark. */
function bracketedPlace(rest: string, places: PlaceLookup): FoundPlaces | undefined {
  let likely: FoundPlaces | undefined
  for (let open = rest.indexOf('（'); open >= 0; open = rest.indexOf('（', open + 1)) {
    const close = rest.indexOf('）', open)
    if (close < 0) break
    const text = rest.slice(open + 1, close)
    const narrowest = placeOfWhole(text, places)
    if (narrowest !== undefined) return { text, length: 0, narrowest }
    if (/^(?:\p{Script=Han}{2,4}|[A-Z][a-z]{2,20})$/u.test(text) && !notPlaces.has(text)) likely ??= { text, length: 0 }
  }
  return likely
}

/** The narrowest place of a text that holds places and nothing else: `深圳`, `广东省深圳`. */
function placeOfWhole(text: string, places: PlaceLookup): Place | undefined {
  let narrowest: Place | undefined
  for (let rest = text; rest !== ''; rest = rest.slice(narrowest.name.length)) {
    const place = places.placeAt(rest)
    if (place === undefined || place.name === '' || !isWithin(place, narrowest)) return undefined
    narrowest = place
  }
  return narrowest
}
