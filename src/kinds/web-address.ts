import { error, type Finding, noFindings } from '../model/issues.ts'
import { domainNameForPeople } from './domain-name/punycode.ts'
import { foldDomainName } from './domain-name.ts'
import { cleanCode, undoSpreadsheetQuoting } from './text/characters.ts'
import { settle } from './text/settle.ts'
import { webHostFinding } from './web-address/web-host.ts'

/** What old browsers and sitemaps allow; a home page is far shorter. */
const longest = 2048

/** `http:` and `https:` with any number of slashes, or `//` alone, where something follows them. */
const webProtocol = /^(?:https?:[/\\]*|[/\\]{2,})(?=[^\s/\\])/i

/** Any protocol with two slashes, no protocol but the slashes, or one of those that live without them. */
const anyProtocol =
  /^(?:(?:[a-z][a-z\d+.-]*:|:)?[/\\]{2}|(?:https?|javascript|vbscript|data|mailto|tel|sms|file|blob|about|urn):)/i

/** Most websites: a lower-case host of plain labels under a public domain, and words between single slashes behind it. */
const plainAddress = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*\.)+(?:com|cn|net|org)(?:\/[\w-]+)*$/

/** No label can be longer than the whole may be here. */
const longestPlain = 63

/** What a host may allow. */
export interface WebAddressOptions {
  /** Accepts `localhost`, `192.168.1.8`, `[::1]` and the like: for a directory of intranet sites. */
  readonly allowPrivateHosts?: boolean
}

/**
 * A web address as it is kept: `host[:port][/path][?query][#fragment]`, the host in lower case, without `http://`,
 * `https://` or `//`, without a default port and without a slash at the end of the host. The host stays in the script
 * it was typed in; path, query and fragment keep their case. Other protocols stay, so that `checkWebAddress` can refuse
 * them.
 */
export function normalizeWebAddress(raw: string): string {
  if (isPlainWebAddress(raw)) return raw
  const text = cleanCode(raw)
  return text.length > longest ? text : settle(text, reduce)
}

/**
 * Judges a web address without protocol: `web_address_protocol`, `web_address_blank`, `web_address_credentials`
 * (`user:password@host`), `web_address_bad_port`, `web_address_no_dot`, `web_address_bad_label`,
 * `web_address_private_host` (localhost, private and reserved addresses in every spelling, any IPv6 address) and
 * `too_long` for over 2048 characters. The host is read as the URL standard reads it.
 *
 * Hint: where the runtime has `URL`, it is asked about hosts that are not plain ASCII; elsewhere (some embedded engines)
 * the rules of Unicode normalization form KC take its place.
 */
export function checkWebAddress(value: unknown, options?: WebAddressOptions): readonly Finding[] {
  if (typeof value !== 'string') return [error('wrong_type', { expected: 'text' })]
  if (isPlainWebAddress(value)) return noFindings
  if (value.length > longest) return [error('too_long', { maximum: longest })]
  const finding = addressFinding(value, options?.allowPrivateHosts === true)
  return finding === undefined ? noFindings : [finding]
}

/** Whether a value is plainly a web address: nothing to normalise and nothing to find. Otherwise nothing is said. */
export function isPlainWebAddress(value: unknown): boolean {
  return typeof value === 'string' && value.length <= longestPlain && plainAddress.test(value)
}

/** A web address for people: as kept, with a Chinese host in Chinese. */
export function formatWebAddress(value: string): string {
  const end = authorityEnd(value)
  return domainNameForPeople(value.slice(0, end)) + value.slice(end)
}

function addressFinding(value: string, allowPrivateHosts: boolean): Finding | undefined {
  if (/\s/.test(value)) return error('web_address_blank')
  if (anyProtocol.test(value)) return error('web_address_protocol')
  const authority = value.slice(0, authorityEnd(value))
  if (authority.includes('@')) return error('web_address_credentials')
  const colon = authority.indexOf(':', authority.lastIndexOf(']') + 1)
  const host = colon < 0 ? authority : authority.slice(0, colon)
  if (colon >= 0 && !isPort(authority.slice(colon + 1))) return error('web_address_bad_port')
  return webHostFinding(host, allowPrivateHosts)
}

function isPort(text: string): boolean {
  return /^\d+$/.test(text) && Number(text) > 0 && Number(text) <= 65535
}

function authorityEnd(text: string): number {
  const end = text.search(/[/\\?#]/)
  return end < 0 ? text.length : end
}

function reduce(text: string): string {
  const bare = undoSpreadsheetQuoting(text).replace(webProtocol, '')
  if (bare !== text) return bare
  const end = authorityEnd(bare)
  const rest = withForwardSlashes(bare.slice(end))
  const authority = withFoldedHost(bare.slice(0, end))
  return (rest.startsWith('//') ? authority : withoutDefaultPort(authority)) + (rest === '/' ? '' : rest)
}

function withFoldedHost(authority: string): string {
  const at = authority.lastIndexOf('@')
  return authority.slice(0, at + 1) + foldDomainName(authority.slice(at + 1))
}

/** Not asked before `//`, where the colon is the end of a protocol. */
function withoutDefaultPort(authority: string): string {
  return authority.replace(/([^:]):(?:80|443)?$/, '$1')
}

/** Browsers read a backslash in the path as a slash. */
function withForwardSlashes(rest: string): string {
  const end = rest.search(/[?#]/)
  return end < 0 ? rest.replaceAll('\\', '/') : rest.slice(0, end).replaceAll('\\', '/') + rest.slice(end)
}
