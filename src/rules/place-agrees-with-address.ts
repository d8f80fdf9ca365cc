import { parseAddress } from '../kinds/address-parser.ts'
import { parseCompanyName } from '../kinds/company-name-parts.ts'
import type { Rule } from './rule.ts'

/** The place in the company name lies in the province or city of 注册地址; a name without place says nothing. */
export const placeAgreesWithAddress: Rule<'fullName' | 'registeredAddress'> = {
  code: 'place_differs_from_address',
  reads: ['fullName', 'registeredAddress'],
  blames: 'registeredAddress',
  breach: ({ fullName, registeredAddress }, { divisions, places }) => {
    if (!divisions || !places || typeof fullName !== 'string' || typeof registeredAddress !== 'string') return undefined
    const place = parseCompanyName(fullName, places).place
    const found = place === undefined ? undefined : places.placeAt(place)
    const address = parseAddress(registeredAddress, divisions)
    if (!found || !address.code) return undefined
    return agree(found.code, address.code) ? undefined : { place: found.name }
  },
}

/** Division codes agree as far as both reach; districts are not compared, since towns grow and merge. */
function agree(one: string, other: string): boolean {
  const digits = one.endsWith('0000') || other.endsWith('0000') ? 2 : 4
  return one.slice(0, digits) === other.slice(0, digits)
}
