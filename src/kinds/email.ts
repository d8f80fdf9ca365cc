import { error, type Finding, noFindings } from '../model/issues.ts'
import { domainNameForPeople } from './domain-name/punycode.ts'
import { foldDomainName, isDomainName } from './domain-name.ts'
import { cleanCode, undoSpreadsheetQuoting } from './text/characters.ts'
import { settle } from './text/settle.ts'

/** RFC 5321, section 4.5.3.1.3: a path has 256 octets with its brackets. */
const longestAddress = 254
/** RFC 5321, section 4.5.3.1.1. */
const longestLocalPart = 64

/** The atoms and dots of the HTML standard's "valid e-mail address". */
const localPart = /^[\w.!#$%&'*+/=?^`{|}~-]+$/

/** Words before the @, and a lower-case name under a public domain behind it. */
const plainAddress = /^\w+(?:[.-]\w+)*@(?:[a-z0-9]+(?:-[a-z0-9]+)*\.)+(?:com|cn|net|org)$/

/**
 * A mail address as it is kept: trimmed, full-width characters undone, domain in lower case, without `mailto:` or `<…>`
 * around it. The part before the @ keeps its case, for a server may tell the difference.
 *
 * Hint: a name before the address (`张三 <z@example.com>`) and several addresses are not taken apart; `checkEmail`
 * refuses them.
 */
export function normalizeEmail(raw: string): string {
  const text = cleanCode(raw)
  return text.length > 2 * longestAddress ? text : settle(text, unwrap)
}

/**
 * Judges a mail address by the HTML standard (4.10.5.1.5, "valid e-mail address") and the lengths of RFC 5321:
 * `email_malformed`, `email_domain_incomplete` for a domain of one label, `too_long` for over 254 characters, or 64 before
 * the @, and `masked` for one like `d***@example.com`, which is no data.
 *
 * Hint: beyond the standard, domains in any script are accepted (`李@例子.中国` is not, `li@例子.中国` is).
 */
export function checkEmail(value: unknown): readonly Finding[] {
  if (typeof value !== 'string') return [error('wrong_type', { expected: 'text' })]
  if (value.length > longestAddress) return [error('too_long', { maximum: longestAddress })]
  if (value.includes('**')) return [error('masked')]
  const at = value.lastIndexOf('@')
  const domain = value.slice(at + 1)
  if (at < 1 || !localPart.test(value.slice(0, at)) || !isDomainName(domain)) return [error('email_malformed')]
  if (at > longestLocalPart) return [error('too_long', { maximum: longestLocalPart })]
  return domain.includes('.') ? noFindings : [error('email_domain_incomplete')]
}

/** Whether a value is plainly a mail address: nothing to normalise and nothing to find. Otherwise nothing is said. */
export function isPlainEmail(value: unknown): boolean {
  return typeof value === 'string' && value.length <= longestLocalPart && plainAddress.test(value)
}

/** A mail address for people: as kept, with a Chinese domain in Chinese. */
export function formatEmail(value: string): string {
  const at = value.lastIndexOf('@')
  return value.slice(0, at + 1) + domainNameForPeople(value.slice(at + 1))
}

function unwrap(text: string): string {
  let bare = undoSpreadsheetQuoting(text)
  if (bare.startsWith('<') && bare.endsWith('>')) bare = bare.slice(1, -1)
  if (/^mailto:/i.test(bare)) bare = withoutHeaders(bare.slice('mailto:'.length))
  const at = bare.lastIndexOf('@')
  if (at < 0) return bare.trim()
  return (bare.slice(0, at + 1) + foldDomainName(bare.slice(at + 1))).trim()
}

/** A `mailto:` link may carry a subject and more after a question mark (RFC 6068). */
function withoutHeaders(link: string): string {
  const question = link.indexOf('?', link.indexOf('@'))
  return question < 0 ? link : link.slice(0, question)
}
