import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { digitsAt } from '../../../src/kinds/text/digits-at.ts'

describe('digitsAt', () => {
  test('digitsAt reads what stands between', () => {
    expect(digitsAt('2024-12-01', 0, 4)).toBe(2024)
    expect(digitsAt('2024-12-01', 8, 10)).toBe(1)
  })

  test.each(['20 4', '２０２４', '-024', '2.24', '202'])('digitsAt gives -1 for %s', (text) => {
    expect(digitsAt(text, 0, 4)).toBe(-1)
  })

  test('digitsAt reads any number as Number does', () => {
    fc.assert(
      fc.property(fc.nat(), (number) => {
        const text = `x${number}x`
        expect(digitsAt(text, 1, text.length - 1)).toBe(number)
        expect(digitsAt(text, 0, text.length)).toBe(-1)
      }),
    )
  })
})
