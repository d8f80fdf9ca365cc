import { BlockList } from 'node:net'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatIPv4 } from '../../../src/kinds/web-address/ipv4.ts'
import { isPrivateHost } from '../../../src/kinds/web-address/private-host.ts'

test.each([
  'localhost',
  'localhost.',
  'a.localhost',
  'printer.local',
  'erp.internal',
  'nas.home.arpa',
  '[::1]',
  '127.1',
])('isPrivateHost knows %s', (host) => {
  expect(isPrivateHost(host)).toBe(true)
})

test.each(['example.com', 'local', 'internal.com', 'mylocalhost', '8.8.8.8', '256.0.0.1', '', 'arpa'])(
  'isPrivateHost lets %j pass',
  (host) => {
    expect(isPrivateHost(host)).toBe(host === 'local')
  },
)

test('isPrivateHost agrees with the list of IANA about every address', () => {
  const reserved = new BlockList()
  for (const block of [
    '0.0.0.0/8',
    '10.0.0.0/8',
    '100.64.0.0/10',
    '127.0.0.0/8',
    '169.254.0.0/16',
    '172.16.0.0/12',
    '192.0.0.0/24',
    '192.0.2.0/24',
    '192.168.0.0/16',
    '198.18.0.0/15',
    '198.51.100.0/24',
    '203.0.113.0/24',
    '224.0.0.0/4',
    '240.0.0.0/4',
  ]) {
    const [address = '', prefix] = block.split('/')
    reserved.addSubnet(address, Number(prefix))
  }
  const near = fc.constantFrom(10, 100, 127, 169, 172, 192, 198, 203, 223, 224)
  const byte = fc.oneof(
    fc.nat(255),
    fc.constantFrom(0, 2, 15, 16, 18, 19, 31, 32, 51, 63, 64, 100, 113, 127, 128, 168, 254),
  )
  fc.assert(
    fc.property(fc.oneof(near, byte), byte, byte, byte, (a, b, c, d) => {
      const address = [a, b, c, d].join('.')
      expect(isPrivateHost(address)).toBe(reserved.check(address))
      expect(isPrivateHost(String(((a * 256 + b) * 256 + c) * 256 + d))).toBe(reserved.check(address))
    }),
    { numRuns: 5000 },
  )
  expect(isPrivateHost(formatIPv4(0xffffffff))).toBe(true)
})
