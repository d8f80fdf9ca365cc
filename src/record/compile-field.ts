import { checkAddress, normalizeAddress } from '../kinds/address.ts'
import { checkAmount, normalizeAmount } from '../kinds/amount.ts'
import { checkCalendarDate, normalizeCalendarDate } from '../kinds/calendar-date.ts'
import { checkChoice, checkChoices, choiceIndex, normalizeChoice, normalizeChoices } from '../kinds/choice.ts'
import { checkCompanyName, normalizeCompanyName } from '../kinds/company-name.ts'
import { checkCreditCode, normalizeCreditCode } from '../kinds/credit-code.ts'
import { checkEmail, normalizeEmail } from '../kinds/email.ts'
import { checkHeadCount, normalizeHeadCount } from '../kinds/head-count.ts'
import { checkIndustry, normalizeIndustry } from '../kinds/industry.ts'
import { checkNumber, normalizeNumber } from '../kinds/number.ts'
import { checkPersonName, normalizePersonName } from '../kinds/person-name.ts'
import { checkPhone, normalizePhone } from '../kinds/phone.ts'
import { checkText, normalizeLongText, normalizeText } from '../kinds/text.ts'
import { checkWebAddress, normalizeWebAddress } from '../kinds/web-address.ts'
import type { Field, Option } from '../model/fields.ts'
import type { Finding } from '../model/issues.ts'
import type { TableIndexes } from './reference-tables.ts'

/** The behaviour of one field: what its kind does, bound to its row and the tables. */
export interface FieldBehaviour {
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
      return { normalize: fromText(normalizeCompanyName), check: checkCompanyName }
    case 'personName':
      return { normalize: fromText(normalizePersonName), check: checkPersonName }
    case 'text':
      return { normalize: fromText(normalizeText), check: (value) => checkText(value, row.maximum) }
    case 'longText':
      return { normalize: fromText(normalizeLongText), check: (value) => checkText(value, row.maximum) }
    case 'phone':
      return {
        normalize: fromText((raw) => normalizePhone(raw, tables.phoneTables)),
        check: (value) => checkPhone(value, tables.phoneTables, row.maximum),
      }
    case 'email':
      return { normalize: fromText(normalizeEmail), check: checkEmail }
    case 'webAddress':
      return { normalize: fromText(normalizeWebAddress), check: (value) => checkWebAddress(value) }
    case 'calendarDate':
      return { normalize: fromTextOrNumber((raw) => normalizeCalendarDate(raw)), check: checkCalendarDate }
    case 'amount':
      return { normalize: fromTextOrNumber(normalizeAmount), check: (value) => checkAmount(value, row.maximum) }
    case 'headCount':
      return { normalize: fromTextOrNumber(normalizeHeadCount), check: (value) => checkHeadCount(value) }
    case 'number':
      return {
        normalize: fromTextOrNumber((raw) => normalizeNumber(raw, row.units)),
        check: (value) => checkNumber(value, row.maximum, row.decimals, row.minimum),
      }
    case 'choice': {
      const index = choiceIndex(options[row.options] ?? [])
      return { normalize: fromText((raw) => normalizeChoice(raw, index)), check: (value) => checkChoice(value, index) }
    }
    case 'choices': {
      const index = choiceIndex(options[row.options] ?? [])
      const normalizeOne = fromText((raw) => normalizeChoices(raw, index))
      return {
        normalize: (raw) => (isListOfTexts(raw) ? normalizeChoices(raw, index) : normalizeOne(raw)),
        check: (value) => checkChoices(value, index),
      }
    }
    case 'industry':
      return {
        normalize: fromText((raw) => normalizeIndustry(raw, tables.industries)),
        check: (value) => checkIndustry(value, tables.industries),
      }
    case 'address':
      return { normalize: fromText(normalizeAddress), check: (value) => checkAddress(value, tables.divisions) }
    case 'creditCode':
      return { normalize: fromText(normalizeCreditCode), check: (value) => checkCreditCode(value, tables.divisions) }
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
