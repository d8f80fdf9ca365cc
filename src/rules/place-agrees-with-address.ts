import { placeOfCompanyName } from '../kinds/company-name/parts.ts'
import type { Rule } from './rule.ts'

/** The place in the company name lies in the province or city of 注册地址; a name without place says nothing. */
export const placeAgreesWithAddress: Rule<'place_differs_from_address'> = {
  code: 'place_differs_from_address',
  breach: ({ fullName, registeredAddress }, { places, divisionCodeOf }) => {
    if (typeof fullName !== 'string' || typeof registeredAddress !== 'string') return undefined
    const code = divisionCodeOf(registeredAddress)
    if (code === undefined) return undefined
    const place = placeOfCompanyName(fullName, places)
    if (place === undefined || place.code === country) return undefined
    return agree(place.code, code) ? undefined : { place: place.name }
  },
}

const country = '100000'

/** Division codes agree as far as both reach; districts are not compared, since towns grow and merge. */
function agree(one: string, other: string): boolean {
  const digits = one.endsWith('0000') || other.endsWith('0000') ? 2 : 4
  return one.slice(0, digits) === other.slice(0, digits)
}
