import { parseAddress } from '../../kinds/address/parse-address.ts'
import { isCalendarDate } from '../../kinds/calendar-date.ts'
import { parseCompanyName } from '../../kinds/company-name/parts.ts'
import { parseCreditCode } from '../../kinds/credit-code.ts'
import { parsePhone } from '../../kinds/phone.ts'
import type { Field } from '../../model/index.ts'
import type { TableIndexes } from '../../record/reference-tables.ts'

/** The kinds of value that `kehu field` knows, as one writes them on a command line. */
export const fieldKinds = [
  'company-name',
  'person-name',
  'phone',
  'email',
  'web-address',
  'calendar-date',
  'amount',
  'industry',
  'address',
  'credit-code',
  'head-count',
] as const

export type FieldKind = (typeof fieldKinds)[number]

/** The row by which a value of a kind is judged: the limits of the stock model. */
export function rowOf(kind: FieldKind): Field {
  const row = { module: 'basic', required: true } as const
  switch (kind) {
    case 'company-name':
      return { ...row, kind: 'companyName' }
    case 'person-name':
      return { ...row, kind: 'personName' }
    case 'phone':
      return { ...row, kind: 'phone', maximum: 3 }
    case 'email':
      return { ...row, kind: 'email' }
    case 'web-address':
      return { ...row, kind: 'webAddress' }
    case 'calendar-date':
      return { ...row, kind: 'calendarDate' }
    case 'amount':
      return { ...row, kind: 'amount', maximum: 100_000_000 }
    case 'industry':
      return { ...row, kind: 'industry' }
    case 'address':
      return { ...row, kind: 'address' }
    case 'credit-code':
      return { ...row, kind: 'creditCode' }
    case 'head-count':
      return { ...row, kind: 'headCount' }
  }
}

/** What was recognised in a canonical value, for JSON; what is absent is `null`. Kinds without parts give `{}`. */
export function partsOf(kind: FieldKind, value: string, tables: TableIndexes): unknown {
  switch (kind) {
    case 'phone':
      return parsePhone(value, tables.phoneTables).map(({ ext, areaCode, region, ...number }) => ({
        kind: number.kind,
        number: number.number,
        e164: number.e164,
        ext: ext ?? null,
        areaCode: areaCode ?? null,
        region: region ?? null,
      }))
    case 'address':
      return addressParts(value, tables)
    case 'company-name': {
      const { place, brand, trade, legalForm, branch } = parseCompanyName(value, tables.places)
      return {
        place: place ?? null,
        brand: brand ?? null,
        trade: trade ?? null,
        legalForm: legalForm ?? null,
        branch: branch ?? null,
      }
    }
    case 'credit-code':
      return parseCreditCode(value) ?? {}
    case 'calendar-date':
      return isCalendarDate(value)
        ? { year: Number(value.slice(0, 4)), month: Number(value.slice(5, 7)), day: Number(value.slice(8)) }
        : { year: null, month: null, day: null }
    case 'industry':
      return industryParts(value, tables)
    case 'person-name':
    case 'email':
    case 'web-address':
    case 'amount':
    case 'head-count':
      return {}
  }
}

function addressParts(value: string, { divisions }: TableIndexes): unknown {
  const { province, city, district, street, code, rest, retired, candidates } = parseAddress(value, divisions)
  return {
    province: province ?? null,
    city: city ?? null,
    district: district ?? null,
    street: street ?? null,
    code: code ?? null,
    rest,
    retired: retired ?? null,
    candidates: candidates ?? null,
  }
}

/** The name is the division's, or the section's where no division is told. */
function industryParts(value: string, { industries }: TableIndexes): unknown {
  const section = industries?.sections.find(({ code }) => code === value.charAt(0))
  const division = section?.divisions.find(([code]) => code === value.slice(1))
  if (!section || (value.length > 1 && !division)) return { section: null, division: null, name: null }
  return { section: section.code, division: division?.[0] ?? null, name: division?.[1] ?? section.name }
}
