import fc from 'fast-check'
import parsePhoneNumber from 'libphonenumber-js/max'
import { describe, expect, test } from 'vitest'
import { isCommonCanonical, readCommonForm } from '../../../src/kinds/phone/common-forms.ts'
import { readPhoneNumber } from '../../../src/kinds/phone/read-phone-number.ts'
import { cleanPhoneText, splitNumbers } from '../../../src/kinds/phone/text.ts'
import { digits, phone, phoneNumber, phoneText, plainMobile, spelledNumber } from '../../arbitraries/phone.ts'

/** Signs that the quick reading knows, in the order of a number and out of it, half-width and full-width. */
const nearlyWritten = fc
  .tuple(
    fc.constantFrom('', '', '(', '+86', '+86 ', '0086-', '-', ' '),
    fc.constantFrom('138', '1', '010', '0571', '02', '0400', '400', '4', '62', '0'),
    fc.array(fc.oneof(digits(1, 4), digits(3, 8), fc.constantFrom(' ', '-', ')', '(', '  ', '--', '/')), {
      maxLength: 6,
    }),
    fc.constantFrom('', '', '-', ' - ', '转', ' 转 ', '转-', '-转', ')', ' '),
    fc.oneof(fc.constant(''), digits(1, 7), fc.constantFrom('8 01', '801-2', '801分机', '8)')),
  )
  .map(([before, first, middle, sign, after]) => [before, first, ...middle, sign, after].join(''))
const fullWidth = (text: string) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))

const spelling = fc.oneof(
  spelledNumber.map(([text]) => text),
  phoneText,
  phoneNumber,
  nearlyWritten,
  nearlyWritten.map(fullWidth),
  fc
    .tuple(digits(0, 4), fc.constantFrom('', ' ', '-'), digits(3, 4), fc.constantFrom('', ' ', '-'), digits(4))
    .map((parts) => parts.join('')),
)

describe('readCommonForm', () => {
  test('readCommonForm gives what the full reading gives, wherever it gives anything', () => {
    let decided = 0
    fc.assert(
      fc.property(spelling, (text) => {
        const common = readCommonForm(text)
        if (common === undefined) return
        decided++
        expect(splitNumbers(cleanPhoneText(text))).toHaveLength(1)
        expect(readPhoneNumber(cleanPhoneText(text))).toBe(common)
      }),
      { numRuns: 10_000 },
    )
    expect(decided).toBeGreaterThan(1000)
  })

  test.each([
    ['138 1234 5678', '13812345678'],
    ['+86-138-1234-5678', '13812345678'],
    ['(010) 6234-5678转801', '010-62345678-801'],
    ['0310 765 4321', '0310-7654321'],
    ['400 820 8820', '400-820-8820'],
    ['4008-208-820-3', '400-820-8820-3'],
    ['0571-8765432-1', '0571-8765432-1'],
    ['0571 8765 4321 转 801', '0571-87654321-801'],
    ['（０５７１）８７６５４３２１', '0571-87654321'],
    ['１３８１２３４５６７８', '13812345678'],
    ['010-12345678', '010-12345678'],
    ['17012345678转1234', '17012345678-1234'],
  ])('readCommonForm reads %j', (text, number) => {
    expect(readCommonForm(text)).toBe(number)
  })

  test.each([
    '0400-820-8820',
    '12812345678',
    '138 1234 56789',
    '62345678',
    ' 13812345678',
    '13812345678-',
    '(138)12345678',
    '13812345678转8',
    '02-23456789',
    '010-62345678转8 01',
    '010-62345678-8-1',
    '010-62345678-',
    '',
  ])('readCommonForm decides nothing about %j', (text) => {
    expect(readCommonForm(text)).toBeUndefined()
  })

  test('readCommonForm agrees with libphonenumber on every mobile and landline number that both accept', () => {
    let compared = 0
    fc.assert(
      fc.property(spelledNumber, ([text]) => {
        const theirs = parsePhoneNumber(text, 'CN')
        const ours = readCommonForm(text)
        if (ours === undefined || !theirs?.isValid()) return
        compared++
        expect(`+86${ours.replace(/^0/, '').replace('-', '')}`).toBe(theirs.number)
      }),
      { numRuns: 2000 },
    )
    expect(compared).toBeGreaterThan(200)
  })

  test('readCommonForm takes for mobile whatever libphonenumber takes for mobile', () => {
    fc.assert(
      fc.property(fc.oneof(plainMobile, digits(11)), (text) => {
        if (parsePhoneNumber(text, 'CN')?.getType() === 'MOBILE' && text.startsWith('1')) {
          expect(readCommonForm(text)).toBe(text)
        }
      }),
      { numRuns: 2000 },
    )
  })
})

describe('isCommonCanonical', () => {
  test('isCommonCanonical holds only where reading changes nothing', () => {
    fc.assert(
      fc.property(fc.oneof(phone, phoneText), (text) => {
        if (isCommonCanonical(text)) {
          expect(text.split('/').map((number) => readPhoneNumber(number))).toEqual(text.split('/'))
        }
      }),
      { numRuns: 5000 },
    )
    expect(isCommonCanonical('13812345678/010-62345678-801')).toBe(true)
    expect(isCommonCanonical('13812345678/62345678')).toBe(false)
    expect(isCommonCanonical('0400-8208820')).toBe(false)
  })
})
