import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isMasked } from '../../src/kinds/masked.ts'
import { maskText } from '../../src/permissions/mask-text.ts'
import { anyText } from '../arbitraries/masking.ts'

const texts = fc.oneof(anyText, fc.string({ unit: 'grapheme', maxLength: 40 }))

describe('maskText', () => {
  test.each([
    ['914403001922038216', '91****16'],
    ['zhangsan-2030', 'zh****30'],
    ['𠮷𠮷1234567890𠮷𠮷', '𠮷𠮷****𠮷𠮷'],
    ['zhangsan', '****'],
    ['12345678901', '****'],
    ['x', '****'],
    ['', ''],
    ['  ', ''],
    ['\u0301', '****'],
    [`a${'\u0301'.repeat(30)}`, '****'],
    [`ab${'\u200b'.repeat(30)}`, '****'],
    ['zh****30', 'zh****30'],
  ])('maskText covers %j as %s', (text, masked) => {
    expect(maskText(text)).toBe(masked)
  })

  test('maskText twice is maskText once', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(maskText(maskText(text))).toBe(maskText(text))
      }),
      { numRuns: 1000 },
    )
  })

  test('maskText shows four characters of a text at most, a third of it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const masked = maskText(text)
        if (masked === '') return
        expect(isMasked(masked)).toBe(true)
        expect([...masked].length).toBeLessThanOrEqual(8)
        if (masked !== '****' && !text.includes('*')) {
          expect([...text].length).toBeGreaterThanOrEqual(12)
          expect(masked).not.toContain(text)
        }
      }),
      { numRuns: 1000 },
    )
  })
})
