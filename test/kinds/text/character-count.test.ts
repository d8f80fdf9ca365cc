import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hasCharacters } from '../../../src/kinds/text/character-count.ts'

describe('hasCharacters', () => {
  test('hasCharacters counts as iterating over the text does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), fc.nat(20), (text, count) => {
        expect(hasCharacters(text, count)).toBe([...text].length >= count)
      }),
      { numRuns: 1000 },
    )
  })

  test('hasCharacters counts a rare character once', () => {
    expect(hasCharacters('𠮷', 1)).toBe(true)
    expect(hasCharacters('𠮷', 2)).toBe(false)
    expect(hasCharacters('𠮷𠮷', 2)).toBe(true)
  })
})
