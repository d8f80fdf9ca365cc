import type { PlaceLookup } from '../kinds/divisions/places.ts'
import { isMasked } from '../kinds/masked.ts'

/** What of an address is compared. */
export interface AddressReading {
  /** Its city by the first four digits of the code (GB/T 2260), 0 where none is told; a municipality is one city. */
  readonly city: number
  /** The names of province, city and district, as written. */
  readonly towns: readonly string[]
  /** The end of the road's name and the number (`科技园路1`), or empty where none stands out. */
  readonly door: string
  /** All of it behind province, city and district, without marks. */
  readonly rest: string
}

/** Reads an address as far as likeness asks: what differs between two ways to write one comes before the road, or behind the door. */
export function readAddress(value: unknown, places: PlaceLookup): AddressReading | undefined {
  if (typeof value !== 'string' || isMasked(value)) return undefined
  let rest = value
  let city = 0
  const towns: string[] = []
  for (let level = 0; level < 3; level++) {
    const place = places.placeAt(rest)
    if (place === undefined || place.name.length >= rest.length) break
    // A road may carry the name of a place: 北京路, 上海大道.
    if (/^(?:[东西南北中]{0,2}(?:路|街|大道|大街|巷)|门)/.test(rest.slice(place.name.length))) break
    // County names recur, and the table tells one of them: 南山区 is in 深圳 and in 鹤岗.
    const found = cityOf(place.code)
    const isWider = city === 0 || isWithin(found, city)
    if (!isWider && !/[区县市旗]$/.test(place.name)) break
    city = isWider && found > 0 ? found : city
    towns.push(place.name)
    rest = rest.slice(place.name.length)
  }
  return { city, towns, door: doorOf(rest), rest: rest.replace(/[\s（）(),，、#\-－]/g, '') }
}

/** The end of the first road that a number follows, and the number. */
function doorOf(text: string): string {
  for (let at = 1; at < text.length; at++) {
    if (!isDigit(text, at) || isDigit(text, at - 1) || !roads.includes(text.charAt(at - 1))) continue
    let [start, end] = [at - 1, at]
    while (start > 0 && start > at - 4 && !isDigit(text, start - 1) && text.charAt(start - 1) !== ' ') start--
    while (end < text.length && isDigit(text, end)) end++
    if (end - at <= 5) return text.slice(start, end)
  }
  return ''
}

/** What names of roads end with: 胡同 too. */
const roads = '路街道巷弄里村园条段同'

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57
}

function cityOf(code: string): number {
  const number = Number(code.slice(0, 4))
  return ['11', '12', '31', '50'].includes(code.slice(0, 2)) ? Math.floor(number / 100) * 100 : number
}

function isWithin(city: number, wider: number): boolean {
  return city === wider || (wider % 100 === 0 && Math.floor(city / 100) === wider / 100)
}
