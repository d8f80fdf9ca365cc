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
