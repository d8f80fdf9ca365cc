import { companyNameKey } from '../kinds/company-name.ts'
import { isCreditCode } from '../kinds/credit-code.ts'
import { isMasked } from '../kinds/masked.ts'
import { digitsAt } from '../kinds/text/digits-at.ts'
import type { KindName } from '../model/fields.ts'
import { isPublicMailHost } from './public-mail-hosts.ts'

/**
 * The texts by which a canonical value of a kind is the same as another: each number of a phone field without its extension,
 * a name without regard to brackets and case, anything else as it is. A masked value has none: it is no data.
 */
export function equalTextsOf(kind: KindName, value: unknown): readonly string[] {
  if (value === undefined || value === null || value === '') return []
  if (typeof value !== 'string') return [JSON.stringify(value)]
  switch (kind) {
    case 'phone':
      if (isPlainMobile(value)) return [value]
      return value.split('/').flatMap(numberOf)
    case 'companyName':
      return isMasked(value) ? [] : [companyNameKey(value)]
    case 'creditCode':
      return isCreditCode(value) ? [value] : []
    case 'email':
      return isMasked(value) ? [] : [value.toLowerCase()]
    case 'personName':
    case 'webAddress':
    case 'text':
    case 'longText':
    case 'address':
      return isMasked(value) ? [] : [value]
    case 'calendarDate':
    case 'amount':
    case 'choice':
    case 'choices':
    case 'industry':
    case 'headCount':
    case 'number':
      return [value]
  }
}

/** The domain of a mail or web address, unless anybody can have an address there. */
export function domainTextsOf(value: unknown): readonly string[] {
  if (typeof value !== 'string' || isMasked(value)) return []
  const host = value.slice(value.lastIndexOf('@') + 1).toLowerCase()
  const domain = host.split(/[/:]/, 1)[0]?.replace(/^(?:www|mail|m)\./, '') ?? ''
  return domain.includes('.') && !isPublicMailHost(domain) ? [domain] : []
}

function numberOf(number: string): readonly string[] {
  if (isPlainMobile(number)) return [number]
  if (number.length < 7 || isMasked(number)) return []
  return [number.charCodeAt(0) === zero ? number.replace(/^(0\d{2,3}-\d{7,8})-\d{1,6}$/, '$1') : number]
}

/** 1 and ten digits: most numbers are. */
function isPlainMobile(number: string): boolean {
  return number.length === 11 && Math.floor(digitsAt(number, 0, 11) / 10_000_000_000) === 1
}

const zero = 48
