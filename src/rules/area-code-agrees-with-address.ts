import { provincesOfAreaCode } from '../kinds/phone/phone-tables.ts'
import { parsePhone } from '../kinds/phone.ts'
import type { Rule } from './rule.ts'

/** The area code of a landline belongs to the province of 注册地址. Firms move, so a breach is only worth a look. */
export const areaCodeAgreesWithAddress: Rule<'phone' | 'registeredAddress'> = {
  code: 'area_code_differs_from_address',
  reads: ['phone', 'registeredAddress'],
  blames: 'phone',
  breach: ({ phone, registeredAddress }, { phoneTables, addressOf }) => {
    const areaCodes = phoneTables.areaCodes
    if (!areaCodes || typeof phone !== 'string' || typeof registeredAddress !== 'string') return undefined
    if (!mayHoldLandline.test(phone)) return undefined
    const province = addressOf(registeredAddress)?.code?.slice(0, 2)
    if (province === undefined) return undefined
    for (const { areaCode } of parsePhone(phone, phoneTables)) {
      if (areaCode === undefined) continue
      const provinces = provincesOfAreaCode(areaCode, areaCodes)
      if (provinces.length > 0 && !provinces.includes(province)) return { areaCode }
    }
    return undefined
  },
}

/** In canonical form an area code begins the field or follows a slash; most fields hold mobiles only. */
const mayHoldLandline = /(?:^|\/)0/
