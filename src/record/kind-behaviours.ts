import { checkAddress, isPlainAddress, isSoundAddress, normalizeAddress } from '../kinds/address.ts'
import { checkAmount, isPlainAmount, normalizeAmount } from '../kinds/amount.ts'
import { checkCalendarDate, isCalendarDate, normalizeCalendarDate } from '../kinds/calendar-date.ts'
import {
  checkChoice,
  checkChoices,
  choiceIndex,
  isPlainChoice,
  isPlainChoices,
  normalizeChoice,
  normalizeChoices,
} from '../kinds/choice.ts'
import {
  checkCompanyName,
  isPlainCompanyName,
  isSoundCompanyName,
  normalizeCompanyName,
} from '../kinds/company-name.ts'
import { checkCreditCode, isPlainCreditCode, normalizeCreditCode } from '../kinds/credit-code.ts'
import { checkEmail, isPlainEmail, normalizeEmail } from '../kinds/email.ts'
import { checkHeadCount, isPlainHeadCount, normalizeHeadCount } from '../kinds/head-count.ts'
import { checkIndustry, isPlainIndustry, normalizeIndustry } from '../kinds/industry.ts'
import { checkNumber, isPlainNumber, normalizeNumber } from '../kinds/number.ts'
import { checkPersonName, isPlainPersonName, isSoundPersonName, normalizePersonName } from '../kinds/person-name.ts'
import { checkPhone, isPlainPhone, normalizePhone } from '../kinds/phone.ts'
import { checkText, isPlainText, isSoundText, normalizeLongText, normalizeText } from '../kinds/text.ts'
import { checkWebAddress, isPlainWebAddress, normalizeWebAddress } from '../kinds/web-address.ts'
import type { Behaviour } from './field-behaviour.ts'

/** No pattern ever sees a longer text; every kind refuses texts far shorter than this. */
const longestText = 10_000

/** The behaviour of a field of kind `companyName`. */
export const companyNameBehaviour: Behaviour<'companyName'> = () => ({
  isPlain: isPlainCompanyName,
  isSound: isSoundCompanyName,
  normalize: fromText(normalizeCompanyName),
  check: checkCompanyName,
})

/** The behaviour of a field of kind `personName`. */
export const personNameBehaviour: Behaviour<'personName'> = () => ({
  isPlain: isPlainPersonName,
  isSound: isSoundPersonName,
  normalize: fromText(normalizePersonName),
  check: checkPersonName,
})

/** The behaviour of a field of kind `text`. */
export const textBehaviour: Behaviour<'text'> = (row) => ({
  isPlain: (value) => isPlainText(value, row.maximum),
  isSound: (value) => isSoundText(value, row.maximum),
  normalize: fromText(normalizeText),
  check: (value) => checkText(value, row.maximum),
})

/** The behaviour of a field of kind `longText`. */
export const longTextBehaviour: Behaviour<'longText'> = (row, options, tables) => ({
  ...textBehaviour({ ...row, kind: 'text' }, options, tables),
  normalize: fromText(normalizeLongText),
})

/** The behaviour of a field of kind `phone`. */
export const phoneBehaviour: Behaviour<'phone'> = (row, _options, tables) => ({
  isPlain: (value) => isPlainPhone(value, tables.phoneTables, row.maximum),
  normalize: fromText((raw) => normalizePhone(raw, tables.phoneTables)),
  check: (value) => checkPhone(value, tables.phoneTables, row.maximum),
})

/** The behaviour of a field of kind `email`. */
export const emailBehaviour: Behaviour<'email'> = () => {
  return { isPlain: isPlainEmail, normalize: fromText(normalizeEmail), check: checkEmail }
}

/** The behaviour of a field of kind `webAddress`. */
export const webAddressBehaviour: Behaviour<'webAddress'> = () => ({
  isPlain: isPlainWebAddress,
  normalize: fromText(normalizeWebAddress),
  check: (value) => checkWebAddress(value),
})

/** The behaviour of a field of kind `calendarDate`. */
export const calendarDateBehaviour: Behaviour<'calendarDate'> = () => ({
  isPlain: isCalendarDate,
  normalize: fromTextOrNumber((raw) => normalizeCalendarDate(raw)),
  check: checkCalendarDate,
})

/** The behaviour of a field of kind `amount`. */
export const amountBehaviour: Behaviour<'amount'> = (row) => ({
  isPlain: (value) => isPlainAmount(value, row.maximum),
  normalize: fromTextOrNumber(normalizeAmount),
  check: (value) => checkAmount(value, row.maximum),
})

/** The behaviour of a field of kind `headCount`. */
export const headCountBehaviour: Behaviour<'headCount'> = () => ({
  isPlain: (value) => isPlainHeadCount(value),
  normalize: fromTextOrNumber(normalizeHeadCount),
  check: (value) => checkHeadCount(value),
})

/** The behaviour of a field of kind `number`. */
export const numberBehaviour: Behaviour<'number'> = (row) => ({
  isPlain: (value) => isPlainNumber(value, row.maximum, row.decimals, row.minimum),
  normalize: fromTextOrNumber((raw) => normalizeNumber(raw, row.units)),
  check: (value) => checkNumber(value, row.maximum, row.decimals, row.minimum),
})

/** The behaviour of a field of kind `choice`. */
export const choiceBehaviour: Behaviour<'choice'> = (row, options) => {
  const index = choiceIndex(options[row.options] ?? [])
  return {
    isPlain: (value) => isPlainChoice(value, index),
    normalize: fromText((raw) => normalizeChoice(raw, index)),
    check: (value) => checkChoice(value, index),
  }
}

/** The behaviour of a field of kind `choices`. */
export const choicesBehaviour: Behaviour<'choices'> = (row, options) => {
  const index = choiceIndex(options[row.options] ?? [])
  const normalizeOne = fromText((raw) => normalizeChoices(raw, index))
  return {
    isPlain: (value) => isPlainChoices(value, index),
    normalize: (raw) => (isListOfTexts(raw) ? normalizeChoices(raw, index) : normalizeOne(raw)),
    check: (value) => checkChoices(value, index),
  }
}

/** The behaviour of a field of kind `industry`. */
export const industryBehaviour: Behaviour<'industry'> = (_row, _options, tables) => ({
  isPlain: (value) => isPlainIndustry(value, tables.industries),
  normalize: fromText((raw) => normalizeIndustry(raw, tables.industries)),
  check: (value) => checkIndustry(value, tables.industries),
})

/** The behaviour of a field of kind `address`. */
export const addressBehaviour: Behaviour<'address'> = (_row, _options, tables) => ({
  isPlain: (value) => isPlainAddress(value, tables.divisions),
  isSound: (value) => isSoundAddress(value, tables.divisions),
  normalize: fromText(normalizeAddress),
  check: (value) => checkAddress(value, tables.divisions),
})

/** The behaviour of a field of kind `creditCode`. */
export const creditCodeBehaviour: Behaviour<'creditCode'> = (_row, _options, tables) => ({
  isPlain: (value) => isPlainCreditCode(value, tables.divisions),
  normalize: fromText(normalizeCreditCode),
  check: (value) => checkCreditCode(value, tables.divisions),
})

function fromText<Canonical>(normalize: (raw: string) => Canonical): (raw: unknown) => unknown {
  return (raw) => {
    if (typeof raw === 'number') return normalize(String(raw))
    return typeof raw === 'string' && raw.length <= longestText ? normalize(raw) : raw
  }
}

function fromTextOrNumber<Canonical>(normalize: (raw: string | number) => Canonical): (raw: unknown) => unknown {
  return (raw) => {
    if (typeof raw === 'number') return normalize(raw)
    return typeof raw === 'string' && raw.length <= longestText ? normalize(raw) : raw
  }
}

function isListOfTexts(raw: unknown): raw is readonly string[] {
  return (
    Array.isArray(raw) &&
    raw.length <= 100 &&
    raw.every((item) => typeof item === 'string' && item.length <= longestText)
  )
}
