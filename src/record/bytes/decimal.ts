const zero = 48
const point = 46

/** So many digits are exact. */
const mostDigits = 15

const powers = [1, 10, 100, 1000, 10_000] as const

/**
 * The number that bytes spell as `JSON.stringify` writes it: whole, or with at most four decimals, not negative, no needless zero. `undefined` for any
 * other spelling.
 */
export function readDecimal(bytes: Uint8Array, from: number, to: number): number | undefined {
  const length = to - from
  if (length === 0 || length > mostDigits) return undefined
  if (bytes[from] === zero && length > 1 && bytes[from + 1] !== point) return undefined
  let digits = 0
  let decimals = -1
  for (let at = from; at < to; at += 1) {
    const digit = (bytes[at] as number) - zero
    if (digit >= 0 && digit <= 9) {
      digits = digits * 10 + digit
      if (decimals >= 0) decimals += 1
    } else if (bytes[at] === point && decimals < 0 && at > from) decimals = 0
    else return undefined
  }
  if (decimals < 0) return digits
  if (decimals === 0 || decimals >= powers.length || bytes[to - 1] === zero) return undefined
  return digits / (powers[decimals] as number)
}
