import type { Chance } from './chance.ts'
import { type Company, companyOf, phoneOf, type Stock } from './company.ts'
import type { Slips } from './slips.ts'

/** Companies that look like another one and are none: hard negatives. */
export type Neighbour =
  | 'group'
  | 'branch'
  | 'otherForm'
  | 'otherCity'
  | 'otherTrade'
  | 'sameHouse'
  | 'soundsAlike'
  | 'looksAlike'
  | 'sameAgent'

/** Makes up a company beside another, which it resembles in this way. What it shares is what such companies share. */
export function neighbourOf(
  kind: Neighbour,
  company: Company,
  id: number,
  stock: Stock,
  slips: Slips,
  chance: Chance,
): Company {
  const stranger = companyOf(id, stock, chance)
  const own = { ...company, id, creditCode: stranger.creditCode, contact: stranger.contact, phones: stranger.phones }
  const site = { province: company.province, city: company.city, district: company.district }
  const house = { ...site, road: company.road, door: company.door }
  const otherHouse = { ...site, road: stranger.road, door: stranger.door, room: stranger.room }
  const mayShare = (probability: number) => (chance.happens(probability) ? { phones: company.phones } : {})
  const maySit = (probability: number) => (chance.happens(probability) ? {} : otherHouse)
  switch (kind) {
    case 'group':
      return { ...own, isGroup: !company.isGroup, ...mayShare(0.5), ...maySit(0.6) }
    case 'branch': {
      const town = (stranger.city || stranger.province).replace(/市$/, '')
      const where = { province: stranger.province, city: stranger.city, district: stranger.district }
      return { ...own, ...where, road: stranger.road, branch: `${town}分公司`, ...mayShare(0.3) }
    }
    case 'otherForm':
      return {
        ...own,
        form: company.form === '股份有限公司' ? '有限公司' : '股份有限公司',
        ...mayShare(0.4),
        ...maySit(0.5),
      }
    case 'otherCity': {
      const domain = chance.happens(0.5) ? company.domain : stranger.domain
      return {
        ...stranger,
        place: stranger.city || stranger.province,
        brand: company.brand,
        trade: company.trade,
        domain,
      }
    }
    case 'otherTrade': {
      const domain = chance.happens(0.4) ? company.domain : stranger.domain
      return { ...own, trade: stranger.trade, domain, ...mayShare(0.15), ...maySit(0.3) }
    }
    case 'sameHouse':
      return { ...stranger, ...house, place: company.place, trade: company.trade }
    case 'soundsAlike':
      return {
        ...stranger,
        ...site,
        place: company.place,
        trade: company.trade,
        brand: slips.homophone(company.brand, chance),
      }
    case 'looksAlike':
      return {
        ...stranger,
        ...site,
        place: company.place,
        trade: company.trade,
        brand: slips.substitution(company.brand, chance),
      }
    case 'sameAgent':
      return { ...stranger, ...house, place: company.place, phones: [company.phones[0] ?? phoneOf(chance)] }
  }
}
