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
import type { Field, Option } from '../model/fields.ts'
import type { Finding } from '../model/issues.ts'
import type { TableIndexes } from './reference-tables.ts'

/** The behaviour of one field: what its kind does, bound to its row and the tables. */
export interface FieldBehaviour {
  /**
   * Whether a value is plainly in order: filled, canonical, with nothing to find. `false` says nothing; it only means that the
   * other two have to be asked.
   */
  readonly isPlain: (value: unknown) => boolean
  /**
   * Whether a value is plainly without fault as it stands: filled, with nothing to find, canonical or not. `false` says nothing.
   * Where a kind has no cheaper test than `isPlain`, it has none.
   */
  readonly isSound?: (value: unknown) => boolean
  /** Anything → canonical form. What has the wrong type, or is longer than any value may be, comes back untouched. */
  readonly normalize: (raw: unknown) => unknown
  /** What is wrong with a canonical value. */
  readonly check: (value: unknown) => readonly Finding[]
}

/** No pattern ever sees a longer text; every kind refuses texts far shorter than this. */
const longestText = 10_000

/** Binds a field row to the behaviour of its kind. The switch is exhaustive: a new kind does not compile until it is here. */
export function compileField(
  row: Field,
  options: Readonly<Record<string, readonly Option[]>>,
  tables: TableIndexes,
): FieldBehaviour {
  switch (row.kind) {
    case 'companyName':
      return {
        isPlain: isPlainCompanyName,
        isSound: isSoundCompanyName,
        normalize: fromText(normalizeCompanyName),
        check: checkCompanyName,
      }
    case 'personName':
      return {
        isPlain: isPlainPersonName,
        isSound: isSoundPersonName,
        normalize: fromText(normalizePersonName),
        check: checkPersonName,
      }
    case 'text':
      return {
        isPlain: (value) => isPlainText(value, row.maximum),
        isSound: (value) => isSoundText(value, row.maximum),
        normalize: fromText(normalizeText),
        check: (value) => checkText(value, row.maximum),
      }
    case 'longText':
      return {
        isPlain: (value) => isPlainText(value, row.maximum),
        isSound: (value) => isSoundText(value, row.maximum),
        normalize: fromText(normalizeLongText),
        check: (value) => checkText(value, row.maximum),
      }
    case 'phone':
      return {
        isPlain: (value) => isPlainPhone(value, tables.phoneTables, row.maximum),
        normalize: fromText((raw) => normalizePhone(raw, tables.phoneTables)),
        check: (value) => checkPhone(value, tables.phoneTables, row.maximum),
      }
    case 'email':
      return { isPlain: isPlainEmail, normalize: fromText(normalizeEmail), check: checkEmail }
    case 'webAddress':
      return {
        isPlain: isPlainWebAddress,
        normalize: fromText(normalizeWebAddress),
        check: (value) => checkWebAddress(value),
      }
    case 'calendarDate':
      return {
        isPlain: isCalendarDate,
        normalize: fromTextOrNumber((raw) => normalizeCalendarDate(raw)),
        check: checkCalendarDate,
      }
    case 'amount':
      return {
        isPlain: (value) => isPlainAmount(value, row.maximum),
        normalize: fromTextOrNumber(normalizeAmount),
        check: (value) => checkAmount(value, row.maximum),
      }
    case 'headCount':
      return {
        isPlain: (value) => isPlainHeadCount(value),
        normalize: fromTextOrNumber(normalizeHeadCount),
        check: (value) => checkHeadCount(value),
      }
    case 'number':
      return {
        isPlain: (value) => isPlainNumber(value, row.maximum, row.decimals, row.minimum),
        normalize: fromTextOrNumber((raw) => normalizeNumber(raw, row.units)),
        check: (value) => checkNumber(value, row.maximum, row.decimals, row.minimum),
      }
    case 'choice': {
      const index = choiceIndex(options[row.options] ?? [])
      return {
        isPlain: (value) => isPlainChoice(value, index),
        normalize: fromText((raw) => normalizeChoice(raw, index)),
        check: (value) => checkChoice(value, index),
      }
    }
    case 'choices': {
      const index = choiceIndex(options[row.options] ?? [])
      const normalizeOne = fromText((raw) => normalizeChoices(raw, index))
      return {
        isPlain: (value) => isPlainChoices(value, index),
        normalize: (raw) => (isListOfTexts(raw) ? normalizeChoices(raw, index) : normalizeOne(raw)),
        check: (value) => checkChoices(value, index),
      }
    }
    case 'industry':
      return {
        isPlain: (value) => isPlainIndustry(value, tables.industries),
        normalize: fromText((raw) => normalizeIndustry(raw, tables.industries)),
        check: (value) => checkIndustry(value, tables.industries),
      }
    case 'address':
      return {
        isPlain: (value) => isPlainAddress(value, tables.divisions),
        isSound: (value) => isSoundAddress(value, tables.divisions),
        normalize: fromText(normalizeAddress),
        check: (value) => checkAddress(value, tables.divisions),
      }
    case 'creditCode':
      return {
        isPlain: (value) => isPlainCreditCode(value, tables.divisions),
        normalize: fromText(normalizeCreditCode),
        check: (value) => checkCreditCode(value, tables.divisions),
      }
  }
}

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
