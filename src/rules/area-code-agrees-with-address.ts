import { parseAddress } from '../kinds/address-parser.ts'
import { parsePhone } from '../kinds/phone.ts'
import { provincesOfAreaCode } from '../kinds/phone-tables.ts'
import type { Rule } from './rule.ts'

/** The area code of a landline belongs to the province of 注册地址. Firms move, so a breach is only worth a look. */
export const areaCodeAgreesWithAddress: Rule<'phone' | 'registeredAddress'> = {
  code: 'area_code_differs_from_address',
  reads: ['phone', 'registeredAddress'],
  blames: 'phone',
  breach: ({ phone, registeredAddress }, { divisions, phoneTables }) => {
    const areaCodes = phoneTables?.areaCodes
    if (!divisions || !areaCodes || typeof phone !== 'string' || typeof registeredAddress !== 'string') return undefined
    const { code } = parseAddress(registeredAddress, divisions)
    if (!code) return undefined
    for (const { areaCode } of parsePhone(phone, phoneTables)) {
      if (areaCode === undefined) continue
      const provinces = provincesOfAreaCode(areaCode, areaCodes)
      if (provinces.length > 0 && !provinces.includes(code.slice(0, 2))) return { areaCode }
    }
    return undefined
  },
}
