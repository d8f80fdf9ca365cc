import { type Place, type PlaceLookup, shortPlaceName } from '../divisions/places.ts'
import { isModifier, isTrade, longestTrade } from './trades.ts'

/** The brand (字号) of a name and the trade (行业) after it. */
interface BrandAndTrade {
  readonly brand: string
  readonly trade: string
}

/**
 * Splits what stands between place and legal form: trade terms are taken from the right, longest first, and the brand is
 * what is left, two characters at least. Where nothing is left, the place is the brand (宁波银行, 青岛啤酒); after 中国 and
 * without a place the first term is (中国石油天然气, 交通银行).
 */
export function splitBrand(core: string, place: Place | undefined, places: PlaceLookup): BrandAndTrade {
  const { start, firstEnd } = splitTrade(core)
  if (start > 0) return polish(core, start, place, places)
  const country = place === undefined || place.code === '100000'
  if (core.startsWith('创业') && core.length > 2) return { brand: '创业', trade: core.slice(2) }
  if (place !== undefined && (!country || core === '银行' || core === ''))
    return { brand: shortPlaceName(place.name), trade: core }
  const end = isModifier(core.slice(0, firstEnd)) ? afterNextTerm(core, firstEnd) : firstEnd
  return { brand: core.slice(0, end), trade: core.slice(end) }
}

/** Does the text hold a brand of its own, not trade terms alone? */
export function holdsBrand(core: string): boolean {
  return splitTrade(core, 1).start > 1
}

/** Does the text end with a trade term, and is there more of it? */
export function endsWithTrade(core: string): boolean {
  return splitTrade(core).start < core.length
}

interface TradeSplit {
  /** Where the trade terms begin. */
  readonly start: number
  /** Where the first of them ends. */
  readonly firstEnd: number
}

/** Splits off trade terms as long as they leave nothing, or at least so many characters. */
function splitTrade(core: string, least = 2): TradeSplit {
  let start = core.length
  let firstEnd = start
  for (;;) {
    const next = termStart(core, start, least)
    if (next === start) return { start, firstEnd }
    firstEnd = start
    start = next
  }
}

/** Where the longest trade term that ends at `end` begins. A single 港 is the port of its city, and may be left. */
function termStart(core: string, end: number, least: number): number {
  for (let length = Math.min(longestTrade, end); length > 0; length--) {
    const start = end - length
    if ((start >= least || start === 0 || core.startsWith('港')) && isTrade(core.slice(start, end))) return start
  }
  return end
}

function afterNextTerm(core: string, start: number): number {
  for (let length = longestTrade; length > 1; length--)
    if (start + length < core.length && isTrade(core.slice(start, start + length))) return start + length
  return core.length
}

/** 宁波+港 is 宁波港; 酒钢集团宏兴 is 宏兴; 国电南京 is 国电. */
function polish(core: string, start: number, place: Place | undefined, places: PlaceLookup): BrandAndTrade {
  const trade = core.slice(start)
  let brand = core.slice(0, start)
  if (brand.length === 1 && place !== undefined && place.code !== '100000')
    return { brand: shortPlaceName(place.name) + brand, trade }
  const group = brand.lastIndexOf('集团')
  if (group > 1 && brand.length - group > 3) brand = brand.slice(group + 2)
  for (const length of [2, 3]) {
    const tail = brand.slice(-length)
    if (brand.length >= length + 2 && isCity(places.placeAt(tail), tail))
      return { brand: brand.slice(0, -length), trade }
  }
  return { brand, trade }
}

function isCity(place: Place | undefined, text: string): boolean {
  return place !== undefined && place.name === text && place.code.endsWith('00')
}
