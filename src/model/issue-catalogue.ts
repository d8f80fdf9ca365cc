import type { Severity } from './severity.ts'

interface IssueDefinition {
  /** The stock weight; `either` where the occasion decides. */
  readonly severity: Severity | 'either'
  /** Names of the parameters, in the order in which a message usually needs them. */
  readonly params: readonly string[]
}

/**
 * Every issue code, its stock weight and its parameters: the single list behind the types, the
 * messages, `kehu explain` and docs/issues.md. Kinds import its type only, so it costs them no bytes.
 */
export const issueCatalogue = {
  // The record as a whole
  not_an_object: { severity: 'error', params: [] },
  too_many_keys: { severity: 'error', params: ['maximum'] },
  unreadable: { severity: 'error', params: [] },
  unknown_field: { severity: 'warning', params: [] },
  not_applicable: { severity: 'warning', params: [] },
  required: { severity: 'error', params: [] },
  recommended: { severity: 'warning', params: [] },

  // Any value
  wrong_type: { severity: 'error', params: ['expected'] },
  too_short: { severity: 'error', params: ['minimum'] },
  too_long: { severity: 'error', params: ['maximum'] },
  no_letters: { severity: 'error', params: [] },
  digits_only: { severity: 'error', params: [] },
  masked: { severity: 'error', params: [] },
  scientific_notation: { severity: 'error', params: [] },
  precision_lost: { severity: 'error', params: [] },

  // Company name
  company_name_no_legal_form: { severity: 'warning', params: [] },

  // Phone: `position` counts the numbers of the field from 1
  phone_unrecognized: { severity: 'error', params: ['position'] },
  phone_too_many: { severity: 'error', params: ['maximum'] },
  phone_duplicate: { severity: 'warning', params: ['position'] },
  mobile_malformed: { severity: 'error', params: ['position'] },
  mobile_prefix_unallocated: { severity: 'warning', params: ['position', 'prefix'] },
  landline_no_area_code: { severity: 'error', params: ['position'] },
  landline_lost_zero: { severity: 'error', params: ['position', 'areaCode'] },
  landline_wrong_length: { severity: 'error', params: ['position'] },
  landline_leading_digit: { severity: 'error', params: ['position'] },
  landline_extension_malformed: { severity: 'error', params: ['position'] },
  landline_area_code_unknown: { severity: 'warning', params: ['position', 'areaCode'] },
  landline_unusual_length: { severity: 'warning', params: ['position', 'areaCode', 'usual'] },
  service_number_wrong_length: { severity: 'error', params: ['position'] },
  service_number: { severity: 'warning', params: ['position'] },
  foreign_number_impossible: { severity: 'error', params: ['position'] },
  foreign_number: { severity: 'warning', params: ['position', 'region'] },

  // Email
  email_malformed: { severity: 'error', params: [] },
  email_domain_incomplete: { severity: 'error', params: [] },

  // Web address
  web_address_protocol: { severity: 'error', params: [] },
  web_address_blank: { severity: 'error', params: [] },
  web_address_credentials: { severity: 'error', params: [] },
  web_address_no_dot: { severity: 'error', params: [] },
  web_address_bad_label: { severity: 'error', params: [] },
  web_address_bad_port: { severity: 'error', params: [] },
  web_address_private_host: { severity: 'error', params: [] },

  // Calendar date
  date_malformed: { severity: 'error', params: [] },
  date_nonexistent: { severity: 'error', params: [] },

  // Numbers
  number_malformed: { severity: 'error', params: [] },
  number_negative: { severity: 'error', params: [] },
  number_too_small: { severity: 'error', params: ['minimum'] },
  number_fraction: { severity: 'error', params: [] },
  number_too_precise: { severity: 'error', params: ['decimals'] },
  number_too_large: { severity: 'error', params: ['maximum'] },

  // Choices and industry
  choice_unknown: { severity: 'error', params: [] },
  industry_unknown: { severity: 'error', params: [] },
  industry_mismatch: { severity: 'error', params: ['section', 'division'] },
  industry_section_only: { severity: 'warning', params: ['section'] },

  // Address
  address_unrecognized: { severity: 'error', params: [] },
  address_no_district: { severity: 'warning', params: [] },
  address_no_street: { severity: 'warning', params: [] },
  address_retired_division: { severity: 'warning', params: ['name', 'successors'] },
  address_ambiguous: { severity: 'warning', params: ['candidates'] },

  // Unified social credit code
  credit_code_malformed: { severity: 'error', params: [] },
  credit_code_check_wrong: { severity: 'warning', params: [] },
  credit_code_organization_check_wrong: { severity: 'warning', params: [] },
  credit_code_division_unknown: { severity: 'warning', params: ['division'] },

  // Promises between fields: each code names the breach
  address_names_other_company: { severity: 'error', params: [] },
  place_differs_from_address: { severity: 'warning', params: ['place'] },
  founded_in_future: { severity: 'error', params: ['today'] },
  follow_up_in_past: { severity: 'either', params: ['today'] },
  follow_up_late_for_intent: { severity: 'warning', params: ['months'] },
  size_differs_from_measures: { severity: 'warning', params: ['expected', 'basis'] },
  other_demand_unexplained: { severity: 'warning', params: [] },
  short_name_unexplained: { severity: 'warning', params: [] },
  area_code_differs_from_address: { severity: 'warning', params: ['areaCode'] },

  // A row of a file
  row_ragged: { severity: 'error', params: ['expected', 'actual'] },
  row_bad_quotes: { severity: 'error', params: [] },
  row_bad_bytes: { severity: 'error', params: [] },
  row_bad_json: { severity: 'error', params: [] },
  row_empty: { severity: 'error', params: [] },
  row_too_long: { severity: 'error', params: ['maximum'] },
  row_duplicate: { severity: 'error', params: ['row'] },

  // A cell of a spreadsheet
  cell_error: { severity: 'error', params: [] },
  cell_became_date: { severity: 'error', params: [] },
} as const satisfies Record<string, IssueDefinition>
