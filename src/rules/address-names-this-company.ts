import { companyNameKey } from '../kinds/company-name.ts'
import type { Rule } from './rule.ts'

/** A company that an address names at its very end; what follows a name (`…有限公司院内`) makes it a landmark. */
const companyAtEnd = /(?:有限公司|有限责任公司|股份公司)$/

/**
 * A company name at the end of 注册地址 is 客户全称 (the guide: the two must agree).
 *
 * Hint: a name inside the address is a landmark (`某某有限公司3号楼`) and is not compared.
 */
export const addressNamesThisCompany: Rule<'address_names_other_company'> = {
  code: 'address_names_other_company',
  breach: ({ fullName, registeredAddress }) => {
    if (typeof fullName !== 'string' || typeof registeredAddress !== 'string') return undefined
    if (!registeredAddress.endsWith('公司') || !companyAtEnd.test(registeredAddress)) return undefined
    return companyNameKey(registeredAddress).endsWith(companyNameKey(fullName)) ? undefined : {}
  },
}
