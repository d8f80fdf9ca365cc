import fc from 'fast-check'
import { debris, textOf } from './raw-text.ts'

/** As many digits as asked for. */
export const digits = (minLength: number, maxLength = minLength): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength, maxLength })

const extended = (number: fc.Arbitrary<string>, fewest: number): fc.Arbitrary<string> =>
  fc.tuple(number, fc.option(digits(fewest, 6), { nil: '' })).map(([own, ext]) => (ext === '' ? own : `${own}-${ext}`))

const mobileDigits = fc.tuple(fc.constantFrom(...'3456789'), digits(9)).map(([second, rest]) => `1${second}${rest}`)

/** A canonical mobile number, now and then with the extension of a privacy number. */
export const mobile: fc.Arbitrary<string> = extended(mobileDigits, 3)

/** A mobile number of 11 digits. */
export const plainMobile: fc.Arbitrary<string> = mobileDigits

/** An area code by its form, in force or not. */
export const areaCode: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('010', '021', '020', '0571', '0755', '0310', '0433'),
  fc
    .tuple(fc.constantFrom(...'3456789'), digits(2))
    .map(([first, rest]) => `0${first}${rest}`)
    .filter((code) => code !== '0400' && code !== '0800'),
)

/** A canonical landline number, with or without extension. */
export const landline: fc.Arbitrary<string> = extended(
  fc
    .tuple(areaCode, fc.constantFrom(...'23456789'), digits(6, 7))
    .map(([code, first, rest]) => `${code}-${first}${rest}`),
  1,
)

/** A canonical 400 or 800 number, with or without extension. */
export const serviceNumber: fc.Arbitrary<string> = extended(
  fc.tuple(fc.constantFrom('400', '800'), digits(3), digits(4)).map((parts) => parts.join('-')),
  1,
)

/** A canonical number outside the mainland that its numbering plan allows. */
export const foreignNumber: fc.Arbitrary<string> = extended(
  fc.oneof(
    fc.tuple(fc.constantFrom(...'234567'), digits(7)).map(([first, rest]) => `+852${first}${rest}`),
    digits(5).map((rest) => `+853283${rest}`),
    digits(7).map((rest) => `+8869${rest}0`),
    digits(7).map((rest) => `+1650${rest}`),
    digits(8).map((rest) => `+4420${rest}`),
  ),
  1,
)

/** A canonical phone number of any kind. */
export const phoneNumber: fc.Arbitrary<string> = fc.oneof(mobile, landline, serviceNumber, foreignNumber)

/** A canonical phone field: one to three different numbers. */
export const phone: fc.Arbitrary<string> = fc
  .uniqueArray(phoneNumber, { minLength: 1, maxLength: 3 })
  .map((numbers) => numbers.join('/'))

/** Texts of what phone cells are made of, in no sensible order. */
export const phoneText: fc.Arbitrary<string> = fc.oneof(
  textOf(
    '010',
    '0571',
    '138',
    '1234',
    '5678',
    '62345678',
    '+',
    '86',
    '00',
    '-',
    ' ',
    '(',
    ')',
    '转',
    '801',
    '/',
    '、',
    ...debris,
  ),
  textOf(
    '13812345678',
    '010-62345678',
    '转',
    'ext',
    'x',
    '#',
    '*',
    '或',
    '一',
    ';',
    '.',
    '.0',
    'tel:+',
    '—',
    '[',
    '０',
    '分机',
  ),
  fc
    .array(fc.oneof(phoneNumber, fc.constantFrom(' ', '/', '，', '\n', "'", '="', '"', '转1', '010')))
    .map((parts) => parts.join('')),
)

/** Spellings of a mobile or landline number, each with its canonical form. */
export const spelledNumber: fc.Arbitrary<readonly [spelling: string, canonical: string]> = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('', '+86', '+86 ', '0086-', '86 ', '(86)', '(+86) ', '86-'),
      plainMobile,
      fc.constantFrom('', ' ', '-', '.'),
    )
    .map(([prefix, number, sign]) => [`${prefix}${grouped(number, [3, 4, 4], sign)}`, number] as const),
  fc
    .tuple(
      areaCode,
      fc.constantFrom(...'23456789'),
      digits(7),
      fc.constantFrom('', ' ', '-'),
      fc.constantFrom('', ' ', '-', '.'),
    )
    .chain(([code, first, rest, gap, sign]) =>
      fc
        .constantFrom(
          `${code}${gap}`,
          `(${code})${gap}`,
          `+86 ${code.slice(1)}${gap}`,
          `(86-${code.slice(1)})${gap}`,
          `+86 (0)${code.slice(1)} `,
        )
        .map((prefix) => [`${prefix}${grouped(`${first}${rest}`, [4, 4], sign)}`, `${code}-${first}${rest}`] as const),
    ),
)

function grouped(number: string, lengths: readonly number[], sign: string): string {
  const starts = lengths.map((_, index) => lengths.slice(0, index).reduce((sum, length) => sum + length, 0))
  return lengths.map((length, index) => number.slice(starts[index], (starts[index] ?? 0) + length)).join(sign)
}
