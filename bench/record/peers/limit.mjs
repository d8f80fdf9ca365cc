import { isAmount, patterns, rules } from '../rules.mjs'

/**
 * What a careful programmer writes by hand for this record alone: one test per key, walked over the record's own keys, usual
 * texts told by their characters, and a pattern where that does not decide.
 */

const isText = (value, maximum) => typeof value === 'string' && value.length > 0 && value.length <= maximum
const isDigit = (code) => code >= 48 && code <= 57
const isHan = (code) => code >= 0x4e00 && code <= 0x9fff
const digitAt = (text, at) => text.charCodeAt(at) - 48
const twoDigitsAt = (text, at) => digitAt(text, at) * 10 + digitAt(text, at + 1)

function areDigits(text, from, to) {
  for (let at = from; at < to; at += 1) if (!isDigit(text.charCodeAt(at))) return false
  return true
}

const isCompany = (value) =>
  isText(value, 100) && value.length > 1 && (isHan(value.charCodeAt(0)) || patterns.letter.test(value))
const isPerson = (value) => isText(value, 50) && (!isDigit(value.charCodeAt(0)) || patterns.notDigitsOnly.test(value))
const isMoney = (value) => typeof value === 'number' && isAmount(value)
const isPlace = (value) => isText(value, 200) && patterns.place.test(value)
const isEmail = (value) => isText(value, 254) && patterns.email.test(value)
const isWebsite = (value) => isText(value, 2048) && patterns.website.test(value)

function isIndustry(value) {
  if (typeof value !== 'string' || (value.length !== 1 && value.length !== 3)) return false
  const letter = value.charCodeAt(0)
  return letter >= 65 && letter <= 84 && areDigits(value, 1, value.length)
}

function isPhone(value) {
  if (!isText(value, 200)) return false
  if (value.length !== 11 || value.charCodeAt(0) !== 49) return patterns.phone.test(value)
  return digitAt(value, 1) >= 3 && areDigits(value, 1, 11)
}

function isDate(value) {
  if (typeof value !== 'string' || value.length !== 10 || value[4] !== '-' || value[7] !== '-') return false
  if (!areDigits(value, 0, 4) || !areDigits(value, 5, 7) || !areDigits(value, 8, 10)) return false
  const month = twoDigitsAt(value, 5)
  const day = twoDigitsAt(value, 8)
  if (month < 1 || month > 12 || day < 1) return false
  const year = twoDigitsAt(value, 0) * 100 + twoDigitsAt(value, 2)
  return year > 0 && (day <= 28 || day <= lengthOf(month, year))
}

function lengthOf(month, year) {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

const isCustomerType = (value) =>
  value === 'potential' || value === 'current' || value === 'churned' || value === 'strategicPartner'
const isSize = (value) => value === 'small' || value === 'medium' || value === 'large'
const isIntent = (value) => value === 'high' || value === 'medium' || value === 'low' || value === 'none'
const isDemandType = (value) =>
  value === 'purchase' ||
  value === 'consulting' ||
  value === 'jointDevelopment' ||
  value === 'afterSales' ||
  value === 'other'

function areDemandTypes(value) {
  if (!Array.isArray(value)) return false
  for (let at = 0; at < value.length; at += 1) if (!isDemandType(value[at])) return false
  return true
}

const wrong = 0
const fine = 1
const needed = 2
const stranger = 3
const neededIf = (fits) => (fits ? needed : wrong)
const fineIf = (fits) => (fits ? fine : wrong)

/** Whether the value fits the key, and whether the key is needed; or that it is no field. */
function fits(key, value) {
  switch (key) {
    case 'fullName':
      return neededIf(isCompany(value))
    case 'customerType':
      return neededIf(isCustomerType(value))
    case 'industry':
      return neededIf(isIndustry(value))
    case 'size':
      return neededIf(isSize(value))
    case 'registeredAddress':
      return neededIf(isPlace(value))
    case 'contactName':
      return neededIf(isPerson(value))
    case 'owner':
      return fineIf(isPerson(value))
    case 'contactTitle':
      return neededIf(isText(value, 50))
    case 'phone':
      return neededIf(isPhone(value))
    case 'email':
      return fineIf(isEmail(value))
    case 'website':
      return fineIf(isWebsite(value))
    case 'foundedOn':
    case 'nextFollowUpOn':
      return fineIf(isDate(value))
    case 'mainBusiness':
    case 'targetCustomers':
      return fineIf(isText(value, 200))
    case 'annualRevenue':
      return fineIf(isMoney(value))
    case 'demandTypes':
      return fineIf(areDemandTypes(value))
    case 'intent':
      return fineIf(isIntent(value))
    case 'demandDetail':
    case 'remark':
      return fineIf(isText(value, 2000))
    default:
      return stranger
  }
}

const required = Object.keys(rules).filter((key) => rules[key].required)
const isRequired = Object.fromEntries(required.map((key) => [key, true]))

function knownOf(record) {
  const known = {}
  for (const key in record) if (key in rules) known[key] = record[key]
  return known
}

export const peer = {
  name: 'limit',
  parse: (record) => {
    let missing = required.length
    let hasStrangers = false
    for (const key in record) {
      const fit = fits(key, record[key])
      if (fit === wrong) return undefined
      if (fit === needed) missing -= 1
      else if (fit === stranger) hasStrangers = true
    }
    if (missing > 0) return undefined
    return hasStrangers ? knownOf(record) : { ...record }
  },
  failing: (record) => {
    const failing = []
    let missing = required.length
    for (const key in record) {
      const fit = fits(key, record[key])
      if (fit === wrong) failing.push(key)
      if (fit === needed || (fit === wrong && isRequired[key])) missing -= 1
    }
    if (missing > 0) for (const key of required) if (!(key in record)) failing.push(key)
    return failing
  },
  is: (record) => {
    let missing = required.length
    for (const key in record) {
      const fit = fits(key, record[key])
      if (fit === wrong) return false
      if (fit === needed) missing -= 1
    }
    return missing === 0
  },
}
