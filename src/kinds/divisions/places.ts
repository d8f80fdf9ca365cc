import type { DivisionIndex } from '../divisions.ts'
import { startOf } from './division-names.ts'

/** What the company-name verbs ask about places: a `DivisionIndex` through `placesOf`, or a host's own table. */
export interface PlaceLookup {
  /**
   * The longest name of a province, city or county that the text begins with, full or short (`深圳市`, `深圳`), as
   * written, with its six-digit code (GB/T 2260).
   */
  placeAt(text: string): Place | undefined
}

/** The places of a table of divisions, of today and of former days: what `parseCompanyName` needs to know cities and counties. */
export function placesOf(index: DivisionIndex): PlaceLookup {
  return {
    placeAt(text) {
      const found = index.names.get(startOf(text, 0))?.find((one) => text.startsWith(one.text))
      return found && { name: found.text, code: found.now[0]?.code ?? found.code }
    },
  }
}

/** A place as it stands in a name. */
export interface Place {
  readonly name: string
  readonly code: string
}

/** The country and its 34 provinces by name: what is known of places without a table. Provinces do not age. */
export const provincePlaces: PlaceLookup = {
  placeAt(text) {
    const code = provinces[text.slice(0, 2) as keyof typeof provinces]
    if (code === undefined) return undefined
    const short = text.slice(0, shortLengths[code as keyof typeof shortLengths] ?? 2)
    if (short.length > 2 && !text.startsWith(shortNames[code as keyof typeof shortNames])) return undefined
    return { name: short + suffixAt(text, short.length), code }
  },
}

function suffixAt(text: string, at: number): string {
  if (!suffixBeginnings.includes(text.charAt(at))) return ''
  return provinceSuffixes.find((suffix) => text.startsWith(suffix, at)) ?? ''
}

/** The first characters of the suffixes: most names have another one there, and one look tells. */
const suffixBeginnings = '省市维壮回自特'

/** What form alone tells without a table: the provinces, and two or three characters before 市 at the head of a longer name. */
const placesByForm: PlaceLookup = {
  placeAt(text) {
    const province = provincePlaces.placeAt(text)
    if (province !== undefined) return province
    const end = text.indexOf('市', 2) + 1
    if (end !== 3 && end !== 4) return undefined
    return text.length > end + 1 && !markets.includes(text.charAt(end - 2))
      ? { name: text.slice(0, end), code: '' }
      : undefined
  },
}

/** Before 市, these make a market or the word city, not the name of one: 超市, 都市, 城市. */
const markets = '超都城上夜早菜花门股楼集'

/** The name without its kind of place: `深圳市` and `深圳` are one, as are `内蒙古自治区` and `内蒙古`. */
export function shortPlaceName(name: string): string {
  if (!suffixEndings.includes(name.charAt(name.length - 1))) return name
  for (const suffix of suffixes)
    if (name.endsWith(suffix) && name.length - suffix.length > 1) return name.slice(0, -suffix.length)
  return name
}

/** Looks into the host's table and among the provinces: the longer name wins, then the province. */
export function withProvinces(places: PlaceLookup | undefined): PlaceLookup {
  if (places === undefined) return placesByForm
  return {
    placeAt(text) {
      const province = provincePlaces.placeAt(text)
      const place = places.placeAt(text)
      return province !== undefined && province.name.length >= (place?.name.length ?? 0) ? province : place
    },
  }
}

const provinceSuffixes = ['省', '市', '维吾尔自治区', '壮族自治区', '回族自治区', '自治区', '特别行政区'] as const
const suffixes = [
  '维吾尔自治区',
  '壮族自治区',
  '回族自治区',
  '自治区',
  '特别行政区',
  '地区',
  '省',
  '市',
  '区',
  '县',
  '旗',
  '州',
  '盟',
] as const
const suffixEndings = '区省市县旗州盟'
const shortLengths = { '150000': 3, '230000': 3 } as const
const shortNames = { '150000': '内蒙古', '230000': '黑龙江' } as const

const provinces = {
  中国: '100000',
  北京: '110000',
  天津: '120000',
  河北: '130000',
  山西: '140000',
  内蒙: '150000',
  辽宁: '210000',
  吉林: '220000',
  黑龙: '230000',
  上海: '310000',
  江苏: '320000',
  浙江: '330000',
  安徽: '340000',
  福建: '350000',
  江西: '360000',
  山东: '370000',
  河南: '410000',
  湖北: '420000',
  湖南: '430000',
  广东: '440000',
  广西: '450000',
  海南: '460000',
  重庆: '500000',
  四川: '510000',
  贵州: '520000',
  云南: '530000',
  西藏: '540000',
  陕西: '610000',
  甘肃: '620000',
  青海: '630000',
  宁夏: '640000',
  新疆: '650000',
  台湾: '710000',
  香港: '810000',
  澳门: '820000',
} as const
