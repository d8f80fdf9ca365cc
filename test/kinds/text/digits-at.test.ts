import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { digitsAt, twoDigitsAt } from '../../../src/kinds/text/digits-at.ts'

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

describe('twoDigitsAt', () => {
  test('twoDigitsAt reads two digits', () => {
    expect([twoDigitsAt('2024', 0), twoDigitsAt('2024', 2), twoDigitsAt('x05', 1)]).toEqual([20, 24, 5])
  })

  test.each(['x1', '1x', '１２', '1', '', '-1', '1.'])('twoDigitsAt is far below zero for %j', (text) => {
    expect(100 * 99 + twoDigitsAt(text, 0)).toBeLessThan(0)
    expect(100 * twoDigitsAt(text, 0) + 99).toBeLessThan(0)
  })
})
