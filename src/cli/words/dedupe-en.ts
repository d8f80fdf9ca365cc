import type { DedupeWords } from './dedupe-words.ts'

/** English. */
export const englishDedupeWords: DedupeWords = {
  words: {
    cost: (records, pairs) => `${records} records, at most ${pairs} pairs to compare`,
    refused: (field, records, row) =>
      `${field}: ${records} records share a value, which is not followed (first in row ${row})`,
    found: (groups, separated) => `groups of duplicates: ${groups}; doubtful pairs: ${separated}`,
    row: (row) => `row ${row}`,
    group: (records, score, rules) => `perhaps one customer: ${records} records, alike by ${score}, ${rules}`,
    separator: '; ',
    apart: (rule) => `not joined (${rule}), because the two contradict each other:`,
  },
  rules: {
    same_credit_code: 'same credit code',
    same_name: 'same full name',
    same_name_written_otherwise: 'same name, written in another way',
    same_phone_similar_name: 'same telephone, similar name',
    same_domain_similar_name: 'same mail domain, similar name',
    same_website_similar_name: 'same website, similar name',
    same_address_similar_name: 'same address, similar name',
    same_contact_similar_name: 'same contact, similar name',
    same_phone_address_contact: 'same telephone, address and contact',
  },
}
