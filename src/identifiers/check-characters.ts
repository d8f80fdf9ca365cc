import type { NumberCheck } from '../model/numbering.ts'

const numerals = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*'

/**
 * The check characters (校验码) of a text. Counted are the digits and Latin letters, small ones as capitals; Chinese characters,
 * hyphens and the rest are passed over. Systems for digits alone take a letter as two, `A` as 10 to `Z` as 35, as ISO 6166
 * (ISIN) and ISO 17442 (LEI) do.
 *
 * Luhn is that of ISO/IEC 7812-1, annex B; the others are the pure systems MOD 11-2, MOD 37-2 and MOD 97-10 and the hybrid
 * systems MOD 11,10 and MOD 37,36 of ISO/IEC 7064:2003 (GB/T 17710-2008). Each of them finds every single wrong digit.
 */
export function checkCharactersOf(text: string, system: NumberCheck): string {
  const values = valuesOf(text)
  switch (system) {
    case 'luhn':
      return luhn(digitsOf(values))
    case 'mod11_2':
      return digitOrX(pure(digitsOf(values), 11))
    case 'mod11_10':
      return String(hybrid(digitsOf(values), 10))
    case 'mod37_2':
      return numerals.charAt(pure(values, 37))
    case 'mod37_36':
      return numerals.charAt(hybrid(values, 36))
    case 'mod97_10':
      return twoDigits(digitsOf(values))
  }
}

/** 0 to 9 and 10 to 35. */
function valuesOf(text: string): readonly number[] {
  return [...text.matchAll(/[0-9A-Za-z]/g)].map(([character]) => numerals.indexOf(character.toUpperCase()))
}

function digitsOf(values: readonly number[]): readonly number[] {
  return values.flatMap((value) => (value < 10 ? [value] : [Math.floor(value / 10), value % 10]))
}

/** From the right, each second digit counts twice, and the digits of what that gives are added up. */
function luhn(digits: readonly number[]): string {
  const sum = digits.toReversed().reduce((total, digit, index) => {
    const weighed = index % 2 === 0 ? digit * 2 : digit
    return total + (weighed > 9 ? weighed - 9 : weighed)
  }, 0)
  return String((10 - (sum % 10)) % 10)
}

/** ISO/IEC 7064, 7: pure system with radix 2 and one check character. */
function pure(values: readonly number[], modulus: number): number {
  const product = values.reduce((total, value) => ((total + value) * 2) % modulus, 0)
  return (modulus + 1 - product) % modulus
}

/** ISO/IEC 7064, 8: hybrid system with the moduli `modulus + 1` and `modulus`. */
function hybrid(values: readonly number[], modulus: number): number {
  const product = values.reduce((total, value) => {
    const sum = (total + value) % modulus || modulus
    return (sum * 2) % (modulus + 1)
  }, modulus)
  return (modulus + 1 - product) % modulus
}

/** MOD 97-10: the number with its two check digits leaves 1 when divided by 97. */
function twoDigits(digits: readonly number[]): string {
  const rest = [...digits, 0, 0].reduce((total, digit) => (total * 10 + digit) % 97, 0)
  return String(98 - rest).padStart(2, '0')
}

function digitOrX(value: number): string {
  return value === 10 ? 'X' : String(value)
}
