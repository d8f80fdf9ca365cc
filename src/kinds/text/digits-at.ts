import { codeAt } from './code-at.ts'

/** The number that the ASCII digits from `start` to `end` write, without making a text of them; negative where others stand among them. */
export function digitsAt(text: string, start: number, end: number): number {
  let number = 0
  for (let at = start; at < end; at += 1) {
    const digit = codeAt(text, at) - 48
    if (!(digit >= 0 && digit <= 9)) return -1
    number = number * 10 + digit
  }
  return number
}

/** The number that two ASCII digits write; where another sign stands, negative beyond what a second pair makes up for. */
export function twoDigitsAt(text: string, at: number): number {
  const tens = codeAt(text, at) - 48
  const ones = codeAt(text, at + 1) - 48
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : -10_000
}
