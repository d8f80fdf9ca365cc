import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { cutTo, padLeft, padTo, tableText, widthOf } from '../../../src/cli/reports/columns.ts'

const text = fc.string({ unit: fc.constantFrom('a', '中', '（', '、', '😀', 'é', '…', '“', '\u001b[31m') })

describe('widthOf', () => {
  test('agrees with string-width on every character of the plane that Chinese lives in', () => {
    for (let code = 0x20; code < 0xd800; code += 1) {
      const character = String.fromCharCode(code)
      if (widthOf(character) !== stringWidth(character)) expect.fail(`U+${code.toString(16)}`)
    }
  })

  test('agrees with string-width on mixed texts', () => {
    fc.assert(
      fc.property(text, (mixed) => widthOf(mixed) === stringWidth(mixed)),
      { numRuns: 1000 },
    )
  })
})

describe('cutTo', () => {
  test('never gives more than the width, and cuts nothing that fits', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '中', '（') }),
        fc.integer({ min: 1, max: 9 }),
        (long, width) => {
          expect(widthOf(cutTo(long, width))).toBeLessThanOrEqual(width)
          if (widthOf(long) <= width) expect(cutTo(long, width)).toBe(long)
          else expect(cutTo(long, width).endsWith('…')).toBe(true)
        },
      ),
      { numRuns: 1000 },
    )
  })
})

describe('padTo and padLeft', () => {
  test('fill up to the width of the terminal', () => {
    expect(padTo('中文', 6)).toBe('中文  ')
    expect(padLeft('中文', 6)).toBe('  中文')
    expect(padTo('中文', 2)).toBe('中文')
  })
})

describe('tableText', () => {
  test('makes columns as wide as their widest cell', () => {
    expect(
      tableText([
        ['a', '中文', 'x'],
        ['bb', 'c', ''],
      ]),
    ).toBe('a   中文  x\nbb  c\n')
  })
})
