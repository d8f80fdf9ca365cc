import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lengthPattern } from '../../src/form/length-pattern.ts'

describe('lengthPattern', () => {
  test('lengthPattern counts code points, without a flag', () => {
    const pattern = new RegExp(lengthPattern({ minLength: 2, maxLength: 5 }))
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 8 }), (text) => {
        const count = [...text].length
        expect(pattern.test(text)).toBe(count >= 2 && count <= 5)
      }),
      { numRuns: 2000 },
    )
  })

  test('lengthPattern counts halves of rare characters, and knows no limit where there is none', () => {
    expect(new RegExp(lengthPattern({ maxLength: 2 })).test('\ud842\ud842\udfb7')).toBe(true)
    expect(new RegExp(lengthPattern({ maxLength: 1 })).test('\ud842\ud842\udfb7')).toBe(false)
    expect(new RegExp(lengthPattern({ minLength: 1 })).test('长'.repeat(5000))).toBe(true)
  })
})
