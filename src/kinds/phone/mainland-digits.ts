import type { DialledDigits } from './dialled-digits.ts'

/** Where the national number begins in dialled digits, and whether an area code may stand there without its zero. */
export interface MainlandDigits {
  readonly start: number
  /** Whether the trunk zero or the country code +86 came before. */
  readonly isFull: boolean
}

/**
 * Finds the national number of mainland China in dialled digits: after `+86` or `0086` (with or without the trunk
 * zero, which many write by mistake), after a bare `86` where ten or more digits follow, after the zero of an area
 * code, or at once. `undefined` for the number of another country.
 */
export function mainlandDigits({ digits, international }: DialledDigits): MainlandDigits | undefined {
  if (international && !digits.startsWith('86')) return undefined
  if (digits.startsWith('86') && (international || digits.length >= 12)) {
    return { start: digits[2] === '0' ? 3 : 2, isFull: true }
  }
  return digits.startsWith('0') ? { start: 1, isFull: true } : { start: 0, isFull: false }
}

/**
 * How many digits of a national number are the area code, without zero: `10` and `2x` have two, `3xx`–`9xx` three.
 * 0 when none begins there: mobile numbers begin with 13–19, service numbers with 400 and 800; and `02-2345 6789`,
 * which breaks inside the would-be code, is a number of another place.
 */
export function areaCodeLength({ digits, firstGroup }: DialledDigits, start: number): number {
  const length = lengthByForm(digits, start)
  const isBroken = start === 1 && firstGroup > 1 && firstGroup <= length
  return isBroken ? 0 : length
}

function lengthByForm(digits: string, start: number): number {
  if (isServicePrefix(digits, start)) return 0
  const first = digits[start] ?? ''
  if (first === '2' || (first === '1' && digits[start + 1] === '0')) return 2
  return first >= '3' ? 3 : 0
}

/** Whether the digits of a service number, 400 or 800, begin there. */
export function isServicePrefix(digits: string, start: number): boolean {
  return digits.startsWith('400', start) || digits.startsWith('800', start)
}
