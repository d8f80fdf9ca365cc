export { type Address, parseAddress, type StreetLookup } from './address/parse-address.ts'
export { checkAddress, formatAddress, normalizeAddress } from './address.ts'
export { checkAmount, formatAmount, normalizeAmount } from './amount.ts'
export {
  addMonths,
  type CalendarDateOptions,
  checkCalendarDate,
  formatCalendarDate,
  isCalendarDate,
  normalizeCalendarDate,
} from './calendar-date.ts'
export {
  type ChoiceIndex,
  checkChoice,
  checkChoices,
  choiceIndex,
  formatChoice,
  formatChoices,
  normalizeChoice,
  normalizeChoices,
} from './choice.ts'
export { legalFormOf } from './company-name/legal-forms.ts'
export { type CompanyNameParts, parseCompanyName } from './company-name/parts.ts'
export { similarCompanyNameKey } from './company-name/similar-key.ts'
export {
  checkCompanyName,
  companyNameKey,
  formatCompanyName,
  normalizeCompanyName,
} from './company-name.ts'
export {
  type CreditCode,
  checkCreditCode,
  formatCreditCode,
  isCreditCode,
  type KnownDivisions,
  normalizeCreditCode,
  parseCreditCode,
} from './credit-code.ts'
export { type Place, type PlaceLookup, placesOf } from './divisions/places.ts'
export {
  type Division,
  type DivisionIndex,
  type DivisionLevel,
  type DivisionTable,
  divisionOf,
  divisionsNamed,
  indexDivisions,
  isKnownDivision,
  type RetiredDivision,
  retiredDivisionsOf,
} from './divisions.ts'
export { checkEmail, formatEmail, normalizeEmail } from './email.ts'
export { checkForeignNumber, formatForeignNumber, isForeignNumber, normalizeForeignNumber } from './foreign-number.ts'
export { checkHeadCount, formatHeadCount, normalizeHeadCount } from './head-count.ts'
export { type IndustryMatch, type IndustryNode, industryTree, searchIndustries } from './industry/search.ts'
export {
  checkIndustry,
  formatIndustry,
  type IndustryRow,
  type IndustrySection,
  type IndustryTable,
  normalizeIndustry,
} from './industry.ts'
export { checkLandline, formatLandline, isLandline, normalizeLandline } from './landline.ts'
export { isMasked } from './masked.ts'
export { checkMobile, formatMobile, isMobile, normalizeMobile } from './mobile.ts'
export { checkNumber, formatNumber, normalizeNumber } from './number.ts'
export { checkPersonName, formatPersonName, normalizePersonName } from './person-name.ts'
export type { PhoneKind, PhoneNumber } from './phone/phone-number.ts'
export {
  type AreaCodeTable,
  type MobilePrefixTable,
  type PhoneMetadata,
  type PhoneTables,
  provincesOfAreaCode,
} from './phone/phone-tables.ts'
export { checkPhone, formatPhone, normalizePhone, parsePhone } from './phone.ts'
export {
  checkServiceNumber,
  formatServiceNumber,
  isServiceNumber,
  normalizeServiceNumber,
} from './service-number.ts'
export { checkText, formatText, normalizeLongText, normalizeText } from './text.ts'
export { checkWebAddress, formatWebAddress, normalizeWebAddress, type WebAddressOptions } from './web-address.ts'
