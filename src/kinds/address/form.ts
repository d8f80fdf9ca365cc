import { headEnd, skipMarks, zoneEnd } from './context.ts'
import type { Address } from './parts.ts'
import { streetAt } from './street-by-form.ts'

/**
 * An address by the form of its names alone: what ends with 省, 市, 区 … where that level is due. No code, no full names of
 * short forms, no difference between a prefecture and a county-level city;
 * a district counts only below a level that was found.
 */
export function parseAddressByForm(text: string): Address {
  const address: { -readonly [Key in keyof Address]: Address[Key] } = { rest: text }
  let at = 0
  const start = headEnd(text)
  for (const [key, pattern] of levels) {
    if (key === 'city' && address.province !== undefined && municipality.test(address.province)) continue
    if (key === 'district' && at === 0) continue
    const begin = skipMarks(text, at || start)
    pattern.lastIndex = begin
    const name = pattern.exec(text)?.[0]
    if (name === undefined || (key === 'district' && isZone(text, begin, name))) continue
    address[key] = name
    at = begin + name.length
  }
  if (at === 0) return address
  const begin = skipMarks(text, at)
  const street = streetAt(text, begin)
  if (street) address.street = street.name
  address.rest = street ? text.slice(begin, street.start) + text.slice(street.end) : text.slice(begin)
  return address
}

/** Whether the text looks like the beginning of an address to one who has no table of divisions. */
export function looksLikeAddress(text: string): boolean {
  return /[省市区县州盟旗]/.test(text) || provinceNames.test(text.slice(headEnd(text), headEnd(text) + 3))
}

function isZone(text: string, at: number, name: string): boolean {
  return zoneEnd(text, at) === at + name.length && !/(?:浦东|滨海|两江|沈北)新区$/.test(name)
}

const municipality = /^(?:北京|上海|天津|重庆)市$/
const provinceNames =
  /^(?:北京|天津|河北|山西|内蒙|辽宁|吉林|黑龙|上海|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|重庆|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆|台湾|香港|澳门)/

const levels = [
  ['province', /(?:北京|上海|天津|重庆)市|[\u4e00-\u9fff]{2,3}省|[\u4e00-\u9fff]{2,7}?自治区|(?:香港|澳门)特别行政区/y],
  ['city', /(?:(?![路街号村镇县区])[\u4e00-\u9fff]){1,10}?(?:市|自治州|地区|盟)/y],
  ['district', /(?:(?![路街号村镇])[\u4e00-\u9fff]){1,12}?(?:自治县|自治旗|[区县市旗])/y],
] as const
