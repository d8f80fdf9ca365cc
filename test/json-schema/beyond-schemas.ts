import type { KindName } from '../../src/model/fields.ts'

/** What the check refuses and no schema can: tables, decimals of binary fractions, what spreadsheets did to a code, hosts by the URL standard. */
export const beyondSchemas: Partial<Record<KindName, readonly string[]>> = {
  address: ['address_unrecognized'],
  amount: ['number_too_precise'],
  number: ['number_too_precise'],
  creditCode: ['precision_lost'],
  email: ['email_malformed', 'too_long', 'masked'],
  phone: ['foreign_number_impossible'],
  webAddress: [
    'web_address_bad_label',
    'web_address_bad_port',
    'web_address_no_dot',
    'web_address_private_host',
    'web_address_protocol',
  ],
}
