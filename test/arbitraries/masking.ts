import fc from 'fast-check'

const digits = (minLength: number, maxLength = minLength) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength, maxLength })

const extension = fc.oneof(
  fc.constant(''),
  digits(1, 6).map((text) => `-${text}`),
)

/** One number in canonical form, whether or not anybody has it. */
export const canonicalNumber: fc.Arbitrary<string> = fc.oneof(
  fc.tuple(fc.constantFrom(...'3456789'), digits(9)).map(([second, rest]) => `1${second}${rest}`),
  fc.tuple(digits(2, 3), digits(7, 8), extension).map(([area, number, rest]) => `0${area}-${number}${rest}`),
  fc
    .tuple(fc.constantFrom('400', '800'), digits(3), digits(4), extension)
    .map(([prefix, middle, last, rest]) => `${prefix}-${middle}-${last}${rest}`),
  fc.tuple(digits(7, 15), extension).map(([number, rest]) => `+${number}${rest}`),
)

/** Anything that may stand where personal data is expected. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'1380-+/*@.转张三 李经理'), maxLength: 24 }),
)
