import { provincesOfAreaCode } from '../kinds/phone/phone-tables.ts'
import type { Rule } from './rule.ts'

/** The area code of a landline belongs to the province of 注册地址. Firms move, so a breach is only worth a look. */
export const areaCodeAgreesWithAddress: Rule<'area_code_differs_from_address'> = {
  code: 'area_code_differs_from_address',
  breach: ({ phone, registeredAddress }, { phoneTables, divisionCodeOf }) => {
    const areaCodes = phoneTables.areaCodes
    if (!areaCodes || typeof phone !== 'string' || typeof registeredAddress !== 'string') return undefined
    if (!phone.includes('-')) return undefined
    const province = divisionCodeOf(registeredAddress)?.slice(0, 2)
    if (province === undefined) return undefined
    const areaCode = areaCodesIn(phone).find((code) => {
      const provinces = provincesOfAreaCode(code, areaCodes)
      return provinces.length > 0 && !provinces.includes(province)
    })
    return areaCode === undefined ? undefined : { areaCode }
  },
}

/** The area codes of the landlines among canonical numbers; no other number has `-` behind a 0 and two or three digits. */
function areaCodesIn(phone: string): string[] {
  const numbers = phone.includes('/') ? phone.split('/') : [phone]
  return numbers.filter((number) => landline.test(number)).map((number) => number.slice(0, number.indexOf('-')))
}

const landline = /^0\d{2,3}-/
