import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { endsInNumber, formatIPv4, readIPv4 } from '../../../src/kinds/web-address/ipv4.ts'

describe('readIPv4', () => {
  test.each([
    ['127.0.0.1', 0x7f000001],
    ['127.1', 0x7f000001],
    ['127.0.1', 0x7f000001],
    ['2130706433', 0x7f000001],
    ['0x7f000001', 0x7f000001],
    ['0X7F.1', 0x7f000001],
    ['0177.0.0.01', 0x7f000001],
    ['127.0.0.1.', 0x7f000001],
    ['255.255.255.255', 0xffffffff],
    ['0', 0],
    ['0x', 0],
  ])('readIPv4 reads %s', (host, address) => {
    expect(readIPv4(host)).toBe(address)
    expect(endsInNumber(host)).toBe(true)
  })

  test.each([
    '256.0.0.1',
    '1.2.3.256',
    '1.2.3.4.5',
    '08.1.1.1',
    '1..1',
    '',
    '.',
    'a.1',
    '4294967296',
    '1.16777216',
    '1.2.3.4..',
  ])('readIPv4 refuses %j', (host) => {
    expect(readIPv4(host)).toBeUndefined()
  })

  test('readIPv4 and endsInNumber agree with the URL class', () => {
    const part = fc.constantFrom(
      '0',
      '1',
      '8',
      '08',
      '010',
      '255',
      '256',
      '65536',
      '0x',
      '0xa',
      '0xg',
      '4294967295',
      'a',
      '',
    )
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), (parts) => {
        const host = parts.join('.')
        fc.pre(endsInNumber(host))
        const address = readIPv4(host)
        expect(address === undefined ? undefined : formatIPv4(address)).toBe(hostnameOf(host))
      }),
      { numRuns: 3000 },
    )
  })
})

test('endsInNumber looks at the last label only', () => {
  for (const host of ['a.1', '1.08', 'a.0xf', 'a.1.']) expect(endsInNumber(host)).toBe(true)
  for (const host of ['1.a', '1.0xg', 'a', '', '1.com']) expect(endsInNumber(host)).toBe(false)
})

test('formatIPv4 writes four decimal numbers', () => {
  expect(formatIPv4(0)).toBe('0.0.0.0')
  expect(formatIPv4(0xffffffff)).toBe('255.255.255.255')
  expect(formatIPv4(0xa9fea9fe)).toBe('169.254.169.254')
})

function hostnameOf(host: string): string | undefined {
  try {
    return new URL(`http://${host}`).hostname
  } catch {
    return undefined
  }
}
