import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codeAt } from '../../../src/kinds/text/code-at.ts'

test('codeAt is charCodeAt, beyond the ends too', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: -1, max: 12 }), (text, at) => {
      expect(codeAt(text, at)).toBe(text.charCodeAt(at))
    }),
  )
  expect(codeAt('转', 0)).toBe(0x8f6c)
})
