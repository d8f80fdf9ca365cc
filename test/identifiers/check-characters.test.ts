import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkCharactersOf } from '../../src/identifiers/check-characters.ts'
import { checkSystems } from '../../src/model/numbering/segment-extent.ts'

describe('checkCharactersOf', () => {
  test.each([
    // ISO/IEC 7812-1, annex B, and the numbers that payment networks publish for tests.
    ['luhn', '7992739871', '3'],
    ['luhn', '411111111111111', '1'],
    ['luhn', '37828224631000', '5'],
    // ISO 6166: an ISIN has letters, which count as two digits.
    ['luhn', 'US037833100', '5'],
    ['luhn', 'GB000263494', '6'],
    ['luhn', 'AU0000XVGZA', '3'],
    // ISO/IEC 7064: the examples of the standard; GB 11643-1999: those of the identity number (公民身份号码); ISO 27729: ISNI.
    ['mod11_2', '0794', '0'],
    ['mod11_2', '079', 'X'],
    ['mod11_2', '11010519491231002', 'X'],
    ['mod11_2', '44052418800101001', '4'],
    ['mod11_2', '000000021825009', '7'],
    ['mod11_2', '000000012150090', 'X'],
    ['mod11_10', '0794', '5'],
    ['mod11_10', '79462', '3'],
    ['mod37_2', 'G123489654321', 'Y'],
    ['mod37_2', 'A999914123456', 'N'],
    // Global Release Identifier, and ISAN (ISO 15706).
    ['mod37_36', 'A12425GABC1234002', 'M'],
    ['mod37_36', '00000000C36D002B', 'K'],
    // ISO/IEC 7064, ISO 11649, and LEI (ISO 17442), whose letters count as two digits.
    ['mod97_10', '794', '44'],
    ['mod97_10', '99991234567890121414', '90'],
    ['mod97_10', '4354111611551114', '31'],
    ['mod97_10', '969500KSV493XWY0PS', '33'],
  ] as const)('checkCharactersOf by %s gives %s the published %s', (system, text, check) => {
    expect(checkCharactersOf(text, system)).toBe(check)
  })

  test('checkCharactersOf counts small letters as capitals and passes over what is no letter or digit', () => {
    for (const system of checkSystems) {
      expect(checkCharactersOf('华hw-2024/001', system)).toBe(checkCharactersOf('HW2024001', system))
      expect(checkCharactersOf('', system)).toMatch(/^[0-9A-Z*]{1,2}$/)
    }
  })

  test.each(checkSystems)('checkCharactersOf by %s finds every single wrong digit', (system) => {
    const characters = fc.constantFrom(...'0123456789', ...'0123456789', ...'AZkÄ华-')
    const texts = fc.array(characters, { minLength: 1, maxLength: 30 }).map((all) => ['1', ...all])
    fc.assert(
      fc.property(texts, fc.nat(), fc.integer({ min: 1, max: 9 }), (text, choice, more) => {
        const digits = text.flatMap((character, index) => (/\d/.test(character) ? [index] : []))
        const at = digits[choice % digits.length] ?? 0
        const wrong = text.with(at, String((Number(text[at]) + more) % 10))
        expect(checkCharactersOf(wrong.join(''), system)).not.toBe(checkCharactersOf(text.join(''), system))
      }),
      { numRuns: 2000 },
    )
  })

  test.each(['mod37_2', 'mod37_36', 'mod97_10'] as const)(
    'checkCharactersOf by %s finds every single wrong letter',
    (system) => {
      const letters = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ')
      fc.assert(
        fc.property(
          fc.stringMatching(/^[A-Z0-9]{0,9}$/),
          letters,
          letters,
          fc.stringMatching(/^[A-Z0-9]{0,9}$/),
          (before, one, other, after) => {
            const isFound =
              checkCharactersOf(before + one + after, system) !== checkCharactersOf(before + other + after, system)
            expect(isFound).toBe(one !== other)
          },
        ),
        { numRuns: 2000 },
      )
    },
  )

  test.each(['mod11_2', 'mod37_2', 'mod97_10'] as const)(
    'checkCharactersOf by %s finds two digits that changed places',
    (system) => {
      const digits = fc.integer({ min: 0, max: 9 })
      fc.assert(
        fc.property(
          fc.stringMatching(/^\d{0,9}$/),
          digits,
          digits,
          fc.stringMatching(/^\d{0,9}$/),
          (before, one, other, after) => {
            const written = checkCharactersOf(`${before}${one}${other}${after}`, system)
            expect(written === checkCharactersOf(`${before}${other}${one}${after}`, system)).toBe(one === other)
          },
        ),
        { numRuns: 2000 },
      )
    },
  )
})
