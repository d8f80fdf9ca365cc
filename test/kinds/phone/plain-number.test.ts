import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { referenceTables } from '../../../src/data/index.ts'
import { endOfPlainNumber } from '../../../src/kinds/phone/plain-number.ts'
import { checkPhone, normalizePhone } from '../../../src/kinds/phone.ts'

const number = fc
  .tuple(
    fc.constantFrom('138', '1', '010-', '021-', '0571-', '0400-', '0800-', '0457-', '0433-', '03', '029-', '0899-', ''),
    fc.string({ unit: fc.constantFrom(...'0123456789999-'), minLength: 5, maxLength: 12 }),
  )
  .map(([start, rest]) => start + rest)

describe('endOfPlainNumber', () => {
  test.each([
    ['13812345678', 0, 11],
    ['010-62345678', 0, 12],
    ['0571-87654321-801', 0, 17],
    ['13812345678/010-62345678', 0, 11],
    ['13812345678/010-62345678', 12, 24],
    ['12812345678', 0, -1],
    ['13812345678-123', 0, -1],
    ['0400-1234567', 0, -1],
    ['010-12345678', 0, -1],
    ['010-62345678-1234567', 0, -1],
    ['010-62345678-', 0, -1],
    ['', 0, -1],
  ])('endOfPlainNumber of %s from %d is %d', (text, start, end) => {
    expect(endOfPlainNumber(text, start, undefined)).toBe(end)
  })

  test('endOfPlainNumber takes nothing of which checkPhone has anything to say', { timeout: 120_000 }, () => {
    for (const tables of [undefined, referenceTables])
      fc.assert(
        fc.property(number, (text) => {
          if (endOfPlainNumber(text, 0, tables) !== text.length) return
          if (normalizePhone(text, tables) !== text || checkPhone(text, tables).length > 0) expect.unreachable(text)
        }),
        { numRuns: 500_000 },
      )
  })
})
