import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanLine } from '../../src/kinds/text/characters.ts'
import { maskPersonName } from '../../src/permissions/mask-person-name.ts'
import { anyText } from '../arbitraries/masking.ts'

const han = fc.string({ unit: fc.constantFrom(...'张王李赵欧阳司马上官诸葛明伟芳𠮷𡈼'), minLength: 1, maxLength: 5 })

describe('maskPersonName', () => {
  test.each([
    ['张三', '张*'],
    ['王小明', '王*'],
    ['欧阳修', '欧阳*'],
    ['歐陽修', '歐陽*'],
    ['欧阳', '欧*'],
    ['𠮷田', '𠮷*'],
    ['买买提·艾力', '买*'],
    ['John Smith', 'J*'],
    ['Élodie', 'É*'],
    ['张经理', '*经理'],
    ['欧阳总经理', '*总经理'],
    ['王总', '王*'],
    [' 张三 ', '张*'],
    ['', ''],
    ['  ', ''],
  ])('maskPersonName covers %s as %s', (name, masked) => {
    expect(maskPersonName(name)).toBe(masked)
  })

  test.each(['张', 'A', '张\u200b', 'e\u0301', 'x\u0302', '张1', '13812345678', '*小明', '*三', '***'])(
    'maskPersonName shows nothing of %j',
    (name) => {
      expect(maskPersonName(name)).toBe('*')
    },
  )

  test.each(['张*', '欧阳*', 'J*', '*经理', '*'])('maskPersonName leaves %s, which is covered, as it is', (name) => {
    expect(maskPersonName(name)).toBe(name)
  })

  test('maskPersonName twice is maskPersonName once', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, han, fc.string({ unit: 'grapheme' })), (name) => {
        expect(maskPersonName(maskPersonName(name))).toBe(maskPersonName(name))
      }),
      { numRuns: 1000 },
    )
  })

  test('maskPersonName shows two characters of a name at most, and never all of it', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, han, fc.string({ unit: 'grapheme' })), (name) => {
        const masked = maskPersonName(name)
        const clean = cleanLine(name)
        expect(masked === '').toBe(clean === '')
        expect(masked).toMatch(/^(?:|\*[\p{Script=Han}]{0,3}|\p{L}{1,2}\*)$/u)
        if (/[^*＊]/.test(clean) && !/[*＊]/.test(clean)) expect(masked).not.toContain(clean)
      }),
      { numRuns: 1000 },
    )
  })
})
