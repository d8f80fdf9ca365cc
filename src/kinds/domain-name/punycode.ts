const base = 36
const smallest = 1
const largest = 26
const skew = 38
const damping = 700
const firstBias = 72
const firstCodePoint = 128

/** Scripts whose letters nobody takes for Latin ones: a name in them may be shown without inviting a mix-up. */
const unmistakable = /^[a-z0-9\-\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u30fc]+$/u

/**
 * A domain name for people: labels such as `xn--fiqs8s` in their own script (`中国`).
 *
 * Hint: only Chinese, Japanese and Korean labels are decoded. `xn--80ak6aa92e.com` stays as it is, because its Cyrillic
 * letters look like `apple`.
 */
export function domainNameForPeople(domain: string): string {
  return domain.includes('xn--') ? domain.split('.').map(labelForPeople).join('.') : domain
}

function labelForPeople(label: string): string {
  if (!label.startsWith('xn--')) return label
  const decoded = decodePunycode(label.slice(4))
  return decoded !== undefined && unmistakable.test(decoded) ? decoded : label
}

/** Decodes one label without its prefix `xn--` (RFC 3492, section 6.2); `undefined` where it is not Punycode. */
export function decodePunycode(encoded: string): string | undefined {
  if (encoded.length > 63 || !/^[a-z0-9-]+$/i.test(encoded)) return undefined
  const delimiter = encoded.lastIndexOf('-')
  const output = Array.from(encoded.slice(0, Math.max(delimiter, 0)), (character) => character.charCodeAt(0))
  let position = delimiter < 0 ? 0 : delimiter + 1
  let codePoint = firstCodePoint
  let bias = firstBias
  let index = 0
  while (position < encoded.length) {
    const before = index
    for (let weight = 1, step = base; ; step += base) {
      const digit = Number.parseInt(digitsToBase36(encoded.charCodeAt(position++)), base)
      if (Number.isNaN(digit)) return undefined
      index += digit * weight
      const threshold = Math.min(Math.max(step - bias, smallest), largest)
      if (digit < threshold) break
      weight *= base - threshold
    }
    const length = output.length + 1
    bias = adapt(index - before, length, before === 0)
    codePoint += Math.floor(index / length)
    if (!isScalar(codePoint)) return undefined
    index %= length
    output.splice(index++, 0, codePoint)
  }
  return String.fromCodePoint(...output)
}

/** Punycode counts a–z as 0–25 and 0–9 as 26–35; the built-in base 36 counts digits first. */
function digitsToBase36(unit: number): string {
  if (unit >= 48 && unit <= 57) return (unit - 22).toString(base)
  const letter = (unit | 32) - 97
  return letter >= 0 && letter < 26 ? letter.toString(base) : ''
}

function isScalar(codePoint: number): boolean {
  return codePoint <= 0x10ffff && (codePoint < 0xd800 || codePoint > 0xdfff)
}

function adapt(difference: number, length: number, first: boolean): number {
  let delta = Math.floor(difference / (first ? damping : 2))
  delta += Math.floor(delta / length)
  let bias = 0
  for (; delta > ((base - smallest) * largest) / 2; bias += base) delta = Math.floor(delta / (base - smallest))
  return bias + Math.floor(((base - smallest + 1) * delta) / (delta + skew))
}
