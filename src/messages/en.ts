import type { Language } from './language.ts'

/** English. */
export const en: Language = {
  locale: 'en',
  record: 'Customer record',
  modules: {
    basic: 'Basic information',
    contact: 'Contact',
    company: 'Company',
    cooperation: 'Demand and cooperation',
  },
  fields: {
    fullName: {
      label: 'Full name',
      help: 'The legal name as on the business licence; a short name belongs in the remark.',
      example: '华为技术有限公司',
    },
    customerType: { label: 'Customer type', help: 'Choose one: potential, current, churned or strategic partner.' },
    industry: {
      label: 'Industry',
      help: 'Choose the section and division of the national classification (GB/T 4754).',
      example: '制造业-计算机、通信和其他电子设备制造业',
    },
    size: {
      label: 'Size',
      help: 'Small: under 500 employees or 100 million yuan a year; medium: 500–2000 or 100–500 million; large: above.',
    },
    registeredAddress: {
      label: 'Registered address',
      help: 'As on the business licence: province, city, district, then street.',
      example: '广东省深圳市龙岗区坂田街道华为总部办公楼',
    },
    contactName: {
      label: 'Contact name',
      help: 'The main contact (buyer or decision maker); * may stand for the name, as in *经理.',
      example: '张三',
    },
    contactTitle: {
      label: 'Contact title',
      help: 'The job title of the main contact, at most 50 characters.',
      example: '采购总监',
    },
    phone: {
      label: 'Phone',
      help: 'A mobile number of 11 digits or a landline with area code; separate several by /, at most 3.',
      example: '13812345678/010-62345678',
    },
    email: { label: 'Email', help: 'The company address or the one in daily use.', example: 'name@example.com' },
    website: { label: 'Website', help: 'The web address without http:// or https://.', example: 'www.example.com' },
    foundedOn: {
      label: 'Founded on',
      help: 'The date of establishment on the business licence, as YYYY-MM-DD.',
      example: '2015-06-18',
    },
    mainBusiness: {
      label: 'Main business',
      help: 'A short description, at most 200 characters.',
      example: '通信设备研发与销售',
    },
    annualRevenue: {
      label: 'Annual revenue',
      help: 'Revenue of the last calendar year in 万元 (10,000 yuan), at most two decimals.',
      example: '5000',
    },
    targetCustomers: {
      label: 'Target customers',
      help: 'Whom the company mainly sells to, at most 200 characters.',
      example: '中小企业',
    },
    demandTypes: { label: 'Demand types', help: 'Choose one or more; explain “Other” in the demand detail.' },
    demandDetail: {
      label: 'Demand detail',
      help: 'What is wanted, the budget and the time frame, at most 2000 characters.',
      example: '采购一套OA系统，预算20–30万，3个月内上线',
    },
    intent: {
      label: 'Intent',
      help: 'High: signs within 1 month; medium: within 1–3 months; low: in over 3 months; none: no intent now.',
    },
    owner: {
      label: 'Owner',
      help: 'The sales or service person in charge; * may stand for the name.',
      example: '李四',
    },
    nextFollowUpOn: {
      label: 'Next follow-up',
      help: 'The planned date as YYYY-MM-DD, today or later.',
      example: '2030-12-15',
    },
    remark: {
      label: 'Remark',
      help: 'The short name and anything else, at most 2000 characters.',
      example: '简称：华为',
    },
    creditCode: {
      label: 'Unified social credit code',
      help: 'The 18 digits and capital letters on the business licence.',
      example: '914403001922038216',
    },
    employeeCount: { label: 'Employees', help: 'The head count, a whole number of people.', example: '800' },
    shortName: { label: 'Short name', help: 'The name in daily use, at most 50 characters.', example: '华为' },
    source: { label: 'Source', help: 'Choose how the customer was found.' },
    level: { label: 'Level', help: 'Choose how important the customer is to your company; A is the highest.' },
    department: {
      label: 'Contact department',
      help: 'The department of the main contact, at most 50 characters.',
      example: '采购部',
    },
    wechat: {
      label: 'WeChat',
      help: 'The WeChat ID of the main contact, at most 50 characters.',
      example: 'zhangsan-2030',
    },
  },
  options: {
    customerType: {
      potential: 'Potential',
      current: 'Current',
      churned: 'Churned',
      strategicPartner: 'Strategic partner',
    },
    size: { small: 'Small', medium: 'Medium', large: 'Large' },
    demandType: {
      purchase: 'Purchase',
      consulting: 'Consulting',
      jointDevelopment: 'Joint development',
      afterSales: 'After-sales support',
      other: 'Other',
    },
    intent: { high: 'High', medium: 'Medium', low: 'Low', none: 'None' },
    source: {
      exhibition: 'Exhibition',
      channel: 'Channel',
      visit: 'Visit',
      referral: 'Referral',
      online: 'Online',
      other: 'Other',
    },
    level: { a: 'A', b: 'B', c: 'C' },
  },
  issues: {
    not_an_object: 'Provide an object of field names and values.',
    too_many_keys: 'Keep the number of fields within the limit of {maximum}.',
    unreadable: 'This content cannot be read; provide plain JSON data.',
    unknown_field: 'There is no such field; check its name or remove it.',
    required: 'Please fill in this field.',
    recommended: 'Please add this for a key customer if you can.',

    wrong_type: 'The type of the data does not fit; provide {expected}.',
    too_short: 'This is too short; write at least {minimum} characters.',
    too_long: 'This is too long; keep it within {maximum} characters.',
    no_letters: 'Write words, not only digits or punctuation.',
    digits_only: 'Write words, not only digits.',
    masked: 'Give the complete value, not one masked by asterisks.',
    scientific_notation:
      'A spreadsheet turned this into scientific notation; format the cell as text and type it again.',
    precision_lost: 'A spreadsheet lost the last digits of this; format the cell as text and type it again.',

    company_name_no_legal_form:
      'This has no legal form such as 有限公司 at its end and looks like a short name; give the name on the business licence.',

    phone_unrecognized:
      'Number {position} is not recognised; give a mobile number of 11 digits or a landline with area code.',
    phone_too_many: 'Give no more phone numbers than the limit of {maximum}.',
    phone_duplicate: 'Number {position} repeats an earlier one; remove it.',
    mobile_malformed: 'Number {position} is not a valid mobile number; give 11 digits that begin with 13 to 19.',
    mobile_prefix_unallocated:
      'The prefix {prefix} of number {position} is not known to be allocated; please check it.',
    landline_no_area_code: 'Number {position} has no area code; write it as in 010-62345678.',
    landline_lost_zero: 'Number {position} may have lost its leading zero; add it if the area code is {areaCode}.',
    landline_wrong_length: 'Number {position} has the wrong number of digits; check the area code and the number.',
    landline_leading_digit: 'Number {position} must not begin with 0 or 1 after the area code; please check it.',
    landline_extension_malformed: 'The extension of number {position} is malformed; write it as in 010-62345678-801.',
    landline_area_code_unknown: 'The area code {areaCode} of number {position} is not in force; please check it.',
    landline_unusual_length:
      'Number {position} differs in length from the usual {usual} digits of area code {areaCode}; please check it.',
    service_number_wrong_length:
      'Number {position} has the wrong number of digits; a 400 or 800 number has 10, please check it.',
    service_number: 'Number {position} is a 400 or 800 service number; give a mobile or landline number if you can.',
    foreign_number_impossible:
      'Number {position} is not a possible international number; check the country code and the digits.',
    foreign_number: 'Number {position} is not a number of the Chinese mainland ({region}); please confirm it.',

    email_malformed: 'Give a complete mail address, as in name@example.com.',
    email_domain_incomplete: 'Complete the domain after the @, as in example.com.',

    web_address_protocol: 'Remove http:// or https:// from the beginning.',
    web_address_blank: 'Remove the blanks from the web address.',
    web_address_credentials: 'Remove the user name and password from the web address.',
    web_address_no_dot: 'Give the complete domain, as in www.example.com.',
    web_address_bad_label: 'Check the domain: each part consists of letters, digits and inner hyphens only.',
    web_address_bad_port: 'Check the port: it is a whole number from 1 to 65535.',
    web_address_private_host: 'Give a web address that the public can reach, not an internal or local one.',

    date_malformed: 'Write the date as YYYY-MM-DD, for example 2024-12-01.',
    date_nonexistent: 'There is no such day in the calendar; please check the date.',

    number_malformed: 'Write digits only, for example 5000.',
    number_negative: 'Give a number that is not below 0.',
    number_fraction: 'Give a whole number.',
    number_too_precise: 'Round the number to the permitted decimal places ({decimals}).',
    number_too_large: 'This is over the limit of {maximum}; check the number and its unit.',

    choice_unknown: 'This is not among the options; choose one from the list.',
    industry_unknown: 'This industry is not recognised; choose one from the national classification (GB/T 4754).',
    industry_mismatch: 'Division {division} does not belong to section {section}; please check both.',
    industry_section_only: 'This names only section {section}; choose a division as well.',

    address_unrecognized: 'No province or city is recognised; write province, city, district and street in this order.',
    address_no_district: 'Add the district or county.',
    address_no_street: 'Add the street and the number of the building.',
    address_retired_division: '“{name}” is no longer a division in force and is now {successors}; please update it.',
    address_ambiguous: 'The place exists more than once ({candidates}); write the division above it as well.',

    credit_code_malformed: 'Give the code of 18 digits and capital letters (without I, O, S, V and Z).',
    credit_code_check_wrong: 'The last character does not check; compare the code with the business licence.',
    credit_code_organization_check_wrong:
      'Characters 9 to 17, the organisation code, do not check; compare them with the business licence.',
    credit_code_division_unknown:
      'Characters 3 to 8, the division {division}, are not known; compare them with the business licence.',

    address_names_other_company:
      'The company named in the registered address is not the full name of the customer; make them agree.',
    place_differs_from_address:
      'The place “{place}” in the full name and the registered address do not lie in the same province or city; please check both.',
    founded_in_future: 'The company cannot be founded after today ({today}); please check the date.',
    follow_up_in_past: 'The follow-up cannot be before today ({today}); choose today or a later date.',
    follow_up_late_for_intent: 'Plan the next follow-up inside the {months}-month window that this intent calls for.',
    size_differs_from_measures: 'By {basis} the size should be {expected}; please check it.',
    other_demand_unexplained: 'The demand types include “Other”; explain it in the demand detail.',
    short_name_unexplained: 'The full name looks like a short one; explain it in the remark or give the full name.',
    area_code_differs_from_address:
      'The area code {areaCode} and the registered address lie in different provinces; please check both.',

    row_ragged: 'The row has {actual} cells where {expected} belong; check for a missing or extra separator.',
    row_bad_quotes: 'The quotation marks of the row do not match; check where they open and close.',
    row_bad_bytes: 'The row has characters that cannot be decoded; check the encoding of the file.',
    row_bad_json: 'This is not valid JSON; check quotation marks, commas and brackets.',
    row_empty: 'The line is empty; give one record a line.',
    row_too_long: 'This is longer than {maximum} characters; check for a quotation mark or line break that is missing.',
  },
  reasons: {
    potential_customer: 'Potential customer',
    high_value: 'Key customer',
    large_company: 'The company is large',
    strategic_partner: 'Strategic partner',
    high_revenue: 'Annual revenue is over 500 million yuan',
    high_intent: 'The intent is high and the company is medium or large',
    important_change: 'Important information was changed',
  },
  roles: {
    salesRepresentative: 'Sales representative',
    accountManager: 'Account manager',
    salesSupervisor: 'Sales supervisor',
    departmentManager: 'Department manager',
    marketing: 'Marketing',
    service: 'Customer service',
    afterSales: 'After-sales',
  },
  statuses: { draft: 'Draft', pendingReview: 'Pending review', effective: 'Effective', rejected: 'Rejected' },
  actions: {
    create: 'Create',
    view: 'View',
    change: 'Change',
    submit: 'Submit',
    approve: 'Approve',
    reject: 'Reject',
    withdraw: 'Withdraw',
    revise: 'Revise',
    merge: 'Merge',
    export: 'Export',
  },
  bases: {
    employees: 'the number of employees',
    revenue: 'the annual revenue',
    both: 'the number of employees and the annual revenue',
    none: 'what is known',
  },
  kinds: {
    companyName: 'Company name',
    personName: 'Person name',
    text: 'Text',
    longText: 'Long text',
    phone: 'Phone numbers',
    email: 'Mail address',
    webAddress: 'Web address',
    calendarDate: 'Date',
    amount: 'Amount (10,000 yuan)',
    choice: 'Single choice',
    choices: 'Multiple choice',
    industry: 'Industry',
    address: 'Address',
    creditCode: 'Unified social credit code',
    headCount: 'Head count',
  },
  expected: { text: 'a text', number: 'a number', list: 'a list', code: 'the code of an option' },
  punctuation: { list: ', ', colon: ': ', thousands: ',', item: ' (item {position})', missing: '…' },
}
