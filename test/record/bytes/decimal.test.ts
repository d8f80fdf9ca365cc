import { describe, expect, test } from 'vitest'
import { readDecimal } from '../../../src/record/bytes/decimal.ts'

const read = (text: string) => readDecimal(new Uint8Array(Buffer.from(text)), 0, text.length)

describe('readDecimal', () => {
  test.each([
    ['0', 0],
    ['7', 7],
    ['0.5', 0.5],
    ['16354.47', 16_354.47],
    ['123456789012345', 123_456_789_012_345],
    ['1.0001', 1.0001],
  ])('reads %s', (text, number) => {
    expect(read(text)).toBe(number)
  })

  test.each([
    '',
    '-1',
    '+1',
    '01',
    '00',
    '1.',
    '.5',
    '1.50',
    '1.0',
    '1e3',
    '1.2.3',
    '0x1',
    '1,000',
    '1.00001',
    '1234567890123456',
    '１',
  ])('leaves %j to JSON.parse', (text) => {
    expect(readDecimal(new Uint8Array(Buffer.from(text)), 0, Buffer.byteLength(text))).toBeUndefined()
  })

  test('reads numbers as JSON.parse does, where JSON.stringify writes them so', () => {
    const signs = ['', '0', '9', '.', '-', 'e', '00', '1']
    let numbers = 0
    for (let turn = 0; turn < 1_000_000; turn += 1) {
      const text = `${(turn * 7919) % 100_003}${signs[turn % 8]}${(turn * 104_729) % 1009}${signs[(turn >> 3) % 8]}${turn % 10}`
      const number = read(text)
      if (number === undefined) continue
      numbers += 1
      if (JSON.stringify(number) !== text || JSON.parse(text) !== number) expect({ text, number }).toBeUndefined()
    }
    expect(numbers).toBeGreaterThan(100_000)
  })
})
