import fc from 'fast-check'
import { expect, test } from 'vitest'
import { writableText } from '../../../src/cli/workbook/writable-text.ts'

test.each([
  ['客户😀 <&>"', '客户😀 <&>"'],
  ['a\u000bb\0\uffff', 'a_x000B_b_x0000__xFFFF_'],
  ['_x000A_', '_x005F_x000A_'],
  ['_x00_', '_x00_'],
  ['a\r\nb\rc\n', 'a\nb\nc\n'],
  ['a\ud83d', 'a\ufffd'],
])('writableText writes %j as %j', (text, written) => {
  expect(writableText(text)).toBe(written)
})

test('writableText cuts what no cell holds, and leaves no half of a character', () => {
  expect(writableText('x'.repeat(40_000))).toHaveLength(32_767)
  expect(writableText(`${'x'.repeat(32_766)}😀`)).toBe(`${'x'.repeat(32_766)}\ufffd`)
})

test('writableText leaves nothing that XML cannot hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (text) => {
      expect(writableText(text)).not.toMatch(/(?![\t\n])\p{Cc}|[\p{Surrogate}\ufffe\uffff]/u)
    }),
    { numRuns: 1000 },
  )
})
