import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fieldText, fieldTextOf, fieldValue } from '../../src/identifiers/field-text.ts'

const shortName = { field: 'shortName', maximum: 4, minimum: 2 }
const chinese = { ...shortName, characters: ['latin', 'han'] } as const
const type = { field: 'customerType', codes: { potential: 'Q', current: 'X' } }

describe('fieldText', () => {
  test.each([
    ['HW', shortName, 'HW'],
    ['hw', shortName, 'HW'],
    ['ＨＷ１', shortName, 'HW1'],
    ['华为', chinese, '华为'],
    ['华Hw', chinese, '华HW'],
    ['𠮷𠮷𠮷𠮷', chinese, '𠮷𠮷𠮷𠮷'],
    ['potential', type, 'Q'],
  ])('fieldText brings %j to the number', (value, segment, text) => {
    expect(fieldText(value, segment)).toEqual({ ok: true, text })
  })

  test.each([
    [undefined, shortName, 'missing'],
    [null, shortName, 'missing'],
    ['', type, 'missing'],
    ['华为', shortName, 'wrong_characters'],
    ['H W', shortName, 'wrong_characters'],
    ['H-W', shortName, 'wrong_characters'],
    ['ß', shortName, 'wrong_characters'],
    [' HW', shortName, 'wrong_characters'],
    [42, shortName, 'wrong_characters'],
    ['1号', chinese, 'wrong_characters'],
    ['H', shortName, 'too_short'],
    ['HUAWEI', shortName, 'too_long'],
    ['lost', type, 'no_code'],
    ['Q', type, 'no_code'],
    ['toString', type, 'no_code'],
    [['potential'], type, 'no_code'],
  ])('fieldText refuses %j', (value, segment, reason) => {
    expect(fieldText(value, segment)).toEqual({ ok: false, reason })
  })
})

test('fieldTextOf looks at what the record itself has', () => {
  expect(fieldTextOf({ shortName: 'HW' }, shortName)).toEqual({ ok: true, text: 'HW' })
  expect(fieldTextOf({}, { ...shortName, field: 'constructor' })).toEqual({ ok: false, reason: 'missing' })
})

describe('fieldValue', () => {
  test('fieldValue reads codes back as options, and texts only as fieldText writes them', () => {
    expect(fieldValue('Q', type)).toBe('potential')
    expect(fieldValue('q', type)).toBeUndefined()
    expect(fieldValue('HW', shortName)).toBe('HW')
    expect(fieldValue('hw', shortName)).toBeUndefined()
    expect(fieldValue('H', shortName)).toBeUndefined()
    // A compatibility character, which NFKC writes as 一.
    expect(fieldValue('\u2f00\u2f00', chinese)).toBeUndefined()
  })

  test('fieldValue reads back what fieldText wrote, which written again stays the same', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 5 }), fc.string({ unit: 'binary', maxLength: 4 })), (value) => {
        const written = fieldText(value, { ...chinese, minimum: 1, characters: ['latin', 'digit', 'han'] })
        if (!written.ok) return
        expect(fieldValue(written.text, { ...chinese, minimum: 1, characters: ['latin', 'digit', 'han'] })).toBe(
          written.text,
        )
      }),
      { numRuns: 2000 },
    )
  })
})
