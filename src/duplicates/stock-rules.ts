import type { DuplicateRule } from '../model/duplicates.ts'
import type { CustomerModel } from '../model/model.ts'

/**
 * The package's own rules (查重规则), for models that have none: the same credit code or full name; a name that is only written in
 * another way; a similar name with the same phone number, domain, address or contact; a new name at the old phone, address
 * and contact.
 */
export const stockDuplicateRules: readonly DuplicateRule[] = [
  {
    code: 'same_credit_code',
    all: [{ field: 'creditCode', method: 'equal' }],
    action: 'block',
    disclose: 'masked',
  },
  { code: 'same_name', all: [{ field: 'fullName', method: 'equal' }], action: 'block', disclose: 'masked' },
  {
    code: 'same_name_written_otherwise',
    all: [{ field: 'fullName', method: 'similar', atLeast: 0.97 }],
    action: 'warn',
    disclose: 'masked',
  },
  {
    code: 'same_phone_similar_name',
    all: [
      { field: 'phone', method: 'equal' },
      { field: 'fullName', method: 'similar', atLeast: 0.72 },
    ],
    action: 'warn',
    disclose: 'masked',
  },
  {
    code: 'same_domain_similar_name',
    all: [
      { field: 'email', method: 'sameDomain' },
      { field: 'fullName', method: 'similar', atLeast: 0.72 },
    ],
    action: 'warn',
    disclose: 'masked',
  },
  {
    code: 'same_website_similar_name',
    all: [
      { field: 'website', method: 'sameDomain' },
      { field: 'fullName', method: 'similar', atLeast: 0.72 },
    ],
    action: 'warn',
    disclose: 'masked',
  },
  {
    code: 'same_address_similar_name',
    all: [
      { field: 'registeredAddress', method: 'similar' },
      { field: 'fullName', method: 'similar', atLeast: 0.78 },
    ],
    action: 'warn',
    disclose: 'masked',
  },
  {
    code: 'same_contact_similar_name',
    all: [
      { field: 'fullName', method: 'similar', atLeast: 0.8 },
      { field: 'contactName', method: 'equal' },
    ],
    action: 'warn',
    disclose: 'existence',
  },
  {
    code: 'same_phone_address_contact',
    all: [
      { field: 'phone', method: 'equal' },
      { field: 'registeredAddress', method: 'similar' },
      { field: 'contactName', method: 'equal' },
    ],
    action: 'warn',
    disclose: 'existence',
  },
]

/** The rules of a model: its own, or those of the package that speak of fields it has. */
export function duplicateRulesOf({
  duplicates,
  fields,
}: Pick<CustomerModel, 'duplicates' | 'fields'>): readonly DuplicateRule[] {
  return duplicates ?? stockDuplicateRules.filter(({ all }) => all.every(({ field }) => Object.hasOwn(fields, field)))
}
