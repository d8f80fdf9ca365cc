import { normalizeCompanyName } from '../company-name.ts'
import { type Place, type PlaceLookup, withProvinces } from '../divisions/places.ts'
import { splitBrand } from './brand.ts'
import { companyForms, leadingFormOf, legalFormOf } from './legal-forms.ts'
import { splitPlaces } from './places.ts'

/** A company name, taken apart as 企业名称登记管理规定 (2020), article 6, composes it. What a name lacks is absent. */
export interface CompanyNameParts {
  /** 行政区划, as written: `深圳市`, `广东省深圳市`, `中国`. */
  readonly place?: string
  /** 字号, what tells the company from others: `腾讯`. */
  readonly brand?: string
  /** 行业或经营特点, without brackets, with 集团: `计算机系统`, `保险集团`. */
  readonly trade?: string
  /** 组织形式, as written: `有限公司`, `合伙企业（有限合伙）`, `Co., Ltd.`. */
  readonly legalForm?: string
  /** What follows the legal form of the company that it is a branch of: `深圳分公司`. */
  readonly branch?: string
}

/**
 * Takes a company name apart. Without a table of places only the country and the provinces are known as places; pass
 * `placesOf(divisions)` for cities and counties. Hint: names carry no marks between their parts, so the brand is found by
 * leaving out what is known; on names of listed companies it is right in 19 of 20 and more.
 */
export function parseCompanyName(text: string, places?: PlaceLookup): CompanyNameParts {
  const { head, legalForm, branch } = splitForm(normalizeCompanyName(text))
  const lookup = withProvinces(places)
  const { place, narrowest, core } = splitPlaces(head, lookup)
  const { brand, trade } = splitBrand(core, narrowest, lookup)
  return {
    ...(place && { place }),
    ...(brand && { brand: brand.trim() }),
    ...(trade && { trade }),
    ...(legalForm && { legalForm }),
    ...(branch && { branch }),
  }
}

/**
 * The narrowest place that a company name tells (深圳 of 广东省深圳市…), with its code; `100000` is the country. Cheaper than
 * taking the whole name apart.
 */
export function placeOfCompanyName(text: string, places?: PlaceLookup): Place | undefined {
  const name = normalizeCompanyName(text)
  const lookup = withProvinces(places)
  if (!name.includes('（') && lookup.placeAt(name) === undefined && !name.includes('中国')) return undefined
  return splitPlaces(splitForm(name).head, lookup).narrowest
}

/** A name without its legal form, the form, and the branch after it. */
export interface FormedName {
  readonly head: string
  readonly legalForm?: string
  readonly branch?: string
}

/** Cuts a normalised name behind the company and before its legal form. */
export function splitForm(name: string): FormedName {
  const before = leadingFormOf(name)
  if (before !== undefined) return { head: name.slice(before.length), legalForm: before }
  const end = endOfCompany(name)
  const branch = name.slice(end)
  const company = name.slice(0, end)
  const legalForm = legalFormOf(company)
  const head = legalForm === undefined || legalForm === company ? company : company.slice(0, -legalForm.length)
  const form = legalForm === company ? undefined : legalForm
  return {
    head: withoutEndMarks(head),
    ...(form !== undefined && { legalForm: form }),
    ...(branch !== '' && { branch }),
  }
}

const branchEnd = /(?:行|店|部|处|公司|中心|厂|所|站|社|校|院|矿|库|队|厅|室|区|场)$/

/** Where the company ends and its branch begins; the end of the name where it has none. */
function endOfCompany(name: string): number {
  // Most names hold 公司 once, at their end: nothing follows it.
  if (name.indexOf('公司') === name.length - 2) return name.length
  let end = -1
  for (const form of companyForms) {
    const at = name.indexOf(form)
    if (at > 0 && (end < 0 || at + form.length < end)) end = at + form.length
  }
  const bank = end < 0 ? name.indexOf('银行') : -1
  if (bank > 0 && /[分支]行$|营业部$/.test(name)) end = bank + 2
  return end > 0 && end < name.length && !name.startsWith('（', end) && branchEnd.test(name) ? end : name.length
}

const endMarks = /[\s,，]/

function withoutEndMarks(head: string): string {
  return endMarks.test(head.slice(-1)) ? head.trim().replace(/[,，]$/, '') : head
}
