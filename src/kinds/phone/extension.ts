import type { DialledDigits } from './dialled-digits.ts'

/**
 * Reads the extension (分机) of a number whose own digits end at `end`: written with a word, or as one group of 1–6
 * digits after a hyphen. Empty when there is none; `undefined` when the digits do not end there.
 */
export function extensionAfter(dialled: DialledDigits, end: number): string | undefined {
  const rest = dialled.digits.length - end
  if (rest === 0) return dialled.extension
  const isHyphenated = rest > 0 && rest <= 6 && dialled.lastBreak === end && dialled.extension === ''
  return isHyphenated ? dialled.digits.slice(end) : undefined
}

/** The canonical number with its extension, if it has one. */
export function withExtension(number: string, extension: string): string {
  return extension === '' ? number : `${number}-${extension}`
}

/** A canonical number's own part and its extension, which stands after the given number of hyphens. */
export function splitExtension(canonical: string, hyphens: number): [number: string, extension: string] {
  const parts = canonical.split('-')
  return [parts.slice(0, hyphens + 1).join('-'), parts[hyphens + 1] ?? '']
}

/** The number for people, with the extension as it is said: `转 801`. */
export function formatWithExtension(number: string, extension: string): string {
  return extension === '' ? number : `${number} 转 ${extension}`
}
