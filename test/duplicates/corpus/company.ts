import {
  creditCodeCheckCharacter,
  organizationCheckCharacter,
} from '../../../src/kinds/credit-code/check-characters.ts'
import type { Chance } from './chance.ts'

/** What names, addresses and people are made of. */
export interface Stock {
  readonly brands: readonly string[]
  readonly trades: readonly string[]
  /** Province or municipality, city (empty where there is none), district. */
  readonly places: readonly (readonly [province: string, city: string, district: string])[]
  readonly roads: readonly string[]
  readonly surnames: readonly string[]
  readonly givenNames: readonly string[]
}

/** A company as it is, before anybody types it. */
export interface Company {
  readonly id: number
  readonly province: string
  readonly city: string
  readonly district: string
  /** As the name says it; empty where it says none. */
  readonly place: string
  readonly brand: string
  readonly trade: string
  readonly isGroup: boolean
  readonly form: string
  readonly branch: string
  readonly road: string
  readonly door: number
  readonly room: string
  readonly contact: string
  readonly phones: readonly string[]
  /** Empty for a company that writes from a public mailbox. */
  readonly domain: string
  readonly creditCode: string
}

/** Makes up a company. */
export function companyOf(id: number, stock: Stock, chance: Chance): Company {
  const [province, city, district] = chance.oneOf(stock.places)
  const town = (city || province).replace(/市$/, '')
  const place = chance.weighted({ [town]: 5, [`${town}市`]: 3, [city && `${province}${city}`]: city ? 1 : 0, '': 1 })
  return {
    id,
    province,
    city,
    district,
    place,
    brand: chance.oneOf(stock.brands),
    trade: chance.oneOf(stock.trades),
    isGroup: false,
    form: chance.weighted({ 有限公司: 16, 有限责任公司: 2, 股份有限公司: 2 }),
    branch: '',
    road: chance.oneOf(stock.roads),
    door: 1 + chance.below(600),
    room: chance.happens(0.6) ? `${1 + chance.below(12)}幢${100 * (1 + chance.below(20)) + chance.below(20)}室` : '',
    contact: chance.oneOf(stock.surnames) + chance.oneOf(stock.givenNames),
    phones: Array.from({ length: chance.happens(0.3) ? 2 : 1 }, () => phoneOf(chance)),
    domain: chance.happens(0.6)
      ? `${letters(chance, 4 + chance.below(6))}.${chance.oneOf(['com', 'cn', 'com.cn'])}`
      : '',
    creditCode: creditCodeOf(chance),
  }
}

/** The legal name, written as a licence writes it. */
export function legalNameOf(company: Company): string {
  const { place, brand, trade, isGroup, form, branch } = company
  return `${place}${brand}${trade}${isGroup ? '集团' : ''}${form}${branch}`
}

export function addressOf({ province, city, district, road, door, room }: Company): string {
  return `${province}${city}${district}${road}${door}号${room}`
}

export function phoneOf(chance: Chance): string {
  if (chance.happens(0.75)) return `1${chance.oneOf(['38', '39', '58', '86', '77', '35'])}${digits(chance, 8)}`
  return `${chance.oneOf(['010', '021', '0755', '0571', '0512'])}-${2 + chance.below(7)}${digits(chance, 7)}`
}

export function digits(chance: Chance, count: number): string {
  return Array.from({ length: count }, () => chance.below(10)).join('')
}

export function letters(chance: Chance, count: number): string {
  return Array.from({ length: count }, () => chance.oneOf([...'abcdefghijklmnopqrstuvwxyz'])).join('')
}

function creditCodeOf(chance: Chance): string {
  const organization = digits(chance, 8)
  const code = `91${chance.oneOf(['110108', '310115', '440305', '330106', '320594'])}${organization}${organizationCheckCharacter(organization)}`
  return code + creditCodeCheckCharacter(code)
}
