/** What a number with at most so many decimal places looks like, for libraries that ask a regular expression. */
export function decimalsPattern(decimals: number): string {
  return decimals === 0 ? '^-?[0-9]+$' : `^-?[0-9]+(?:\\.[0-9]{1,${decimals}})?$`
}
