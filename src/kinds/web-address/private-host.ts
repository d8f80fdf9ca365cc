import { endsInNumber, readIPv4 } from './ipv4.ts'

/** Names that never lead out of the own network: RFC 6761, RFC 6762, RFC 8375, and ICANN's reserved `internal`. */
const privateName = /(?:^|\.)(?:localhost|local|internal|home\.arpa|localdomain)\.?$/

/** First address and prefix length: IANA's special-purpose registry (RFC 6890), multicast and the rest above it. */
const reservedBlocks = [
  [0x00000000, 8], // 0.0.0.0/8, this network
  [0x0a000000, 8], // 10.0.0.0/8, private (RFC 1918)
  [0x64400000, 10], // 100.64.0.0/10, shared by carriers (RFC 6598)
  [0x7f000000, 8], // 127.0.0.0/8, this host
  [0xa9fe0000, 16], // 169.254.0.0/16, link-local; the metadata service of clouds
  [0xac100000, 12], // 172.16.0.0/12, private
  [0xc0000000, 24], // 192.0.0.0/24, protocol assignments
  [0xc0000200, 24], // 192.0.2.0/24, documentation
  [0xc0a80000, 16], // 192.168.0.0/16, private
  [0xc6120000, 15], // 198.18.0.0/15, benchmarks
  [0xc6336400, 24], // 198.51.100.0/24, documentation
  [0xcb007100, 24], // 203.0.113.0/24, documentation
  [0xe0000000, 3], // 224.0.0.0 and above, multicast, reserved and broadcast
] as const

/**
 * Whether a host in lower case is no public one: the own machine or network by name, a private or reserved IPv4 address
 * in any spelling that browsers take, or an IPv6 address in brackets.
 *
 * Hint: says nothing of where a public name resolves to. Whoever fetches the address must look again after resolving.
 */
export function isPrivateHost(host: string): boolean {
  if (host.startsWith('[')) return true
  if (!endsInNumber(host)) return privateName.test(host)
  const address = readIPv4(host)
  return (
    address !== undefined && reservedBlocks.some(([first, bits]) => address >>> (32 - bits) === first >>> (32 - bits))
  )
}
