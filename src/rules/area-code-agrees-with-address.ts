import { provincesOfAreaCode } from '../kinds/phone/phone-tables.ts'
import type { Rule } from './rule.ts'

/** The area code of a landline belongs to the province of 注册地址. Firms move, so a breach is only worth a look. */
export const areaCodeAgreesWithAddress: Rule<'area_code_differs_from_address'> = {
  code: 'area_code_differs_from_address',
  breach: ({ phone, registeredAddress }, { phoneTables, addressOf }) => {
    const areaCodes = phoneTables.areaCodes
    if (!areaCodes || typeof phone !== 'string' || typeof registeredAddress !== 'string') return undefined
    if (!phone.includes('-')) return undefined
    const province = addressOf(registeredAddress)?.code?.slice(0, 2)
    if (province === undefined) return undefined
    for (const [, areaCode = ''] of phone.matchAll(landline)) {
      const provinces = provincesOfAreaCode(areaCode, areaCodes)
      if (provinces.length > 0 && !provinces.includes(province)) return { areaCode }
    }
    return undefined
  },
}

/** A landline in canonical form; no other number has this shape. */
const landline = /(?<![^/])(0\d{2,3})-/g
