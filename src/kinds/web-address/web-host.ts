import { error, type Finding } from '../../model/issues.ts'
import { isHostName } from '../domain-name.ts'
import { endsInNumber, formatIPv4, readIPv4 } from './ipv4.ts'
import { isPrivateHost } from './private-host.ts'

/** The host's own, by shape and if it has one: the types of no host are assumed. */
declare const URL: (new (text: string) => { readonly hostname: string }) | undefined

/** What is wrong with the host of a web address, or `undefined`. */
export function webHostFinding(typed: string, allowPrivateHosts: boolean): Finding | undefined {
  const mapped = typed.normalize('NFKC').toLowerCase().replaceAll('。', '.')
  const host = needsBrowser(mapped) ? asBrowsersRead(mapped) : mapped
  if (isPrivateHost(host)) return privateHostFinding(host, allowPrivateHosts)
  if (!mapped.includes('.')) return error('web_address_no_dot')
  const fits = endsInNumber(host) ? isDottedDecimal(host) : isHostName(host) && !isUnregistrable(host)
  return fits ? undefined : error('web_address_bad_label')
}

/** Names below a registered one may have underscores (`foo_bar.example.com`); no registry gives one away, nor a TLD. */
function isUnregistrable(host: string): boolean {
  const secondLast = host.lastIndexOf('.', host.lastIndexOf('.') - 1) + 1
  return host.includes('_', secondLast)
}

function privateHostFinding(host: string, allowed: boolean): Finding | undefined {
  if (host.startsWith('[') && !/^\[[\da-f:.]+\]$/.test(host)) return error('web_address_bad_label')
  return allowed ? undefined : error('web_address_private_host')
}

/** Other spellings of a public IPv4 address exist to hide it; nobody prints them on a card. */
function isDottedDecimal(host: string): boolean {
  const address = readIPv4(host)
  return address !== undefined && formatIPv4(address) === host
}

/** `URL` is slow and plain ASCII needs no mapping but lower case, so it is asked about well-formed others only. */
function needsBrowser(mapped: string): boolean {
  return (/[\u0080-\uffff]/.test(mapped) || mapped.includes('xn--')) && isHostName(mapped)
}

/** Browsers map a host before they resolve it, and know which are no names at all; those come back empty. */
function asBrowsersRead(mapped: string): string {
  if (typeof URL === 'undefined') return mapped
  try {
    return new URL(`http://${mapped}`).hostname
  } catch {
    return ''
  }
}
