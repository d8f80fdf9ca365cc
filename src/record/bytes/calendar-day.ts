const length = 10
const hyphen = 45
const zero = 48

/** Where a day of the calendar ends that begins at `from`, `2024-02-29`, from the year 1600; -1 for anything else. */
export function endOfCalendarDay(bytes: Uint8Array, from: number): number {
  if (bytes[from + 4] !== hyphen || bytes[from + 7] !== hyphen) return -1
  const year = pairAt(bytes, from) * 100 + pairAt(bytes, from + 2)
  const month = pairAt(bytes, from + 5)
  const day = pairAt(bytes, from + 8)
  if (!(year >= 1600 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month, year))) return -1
  return from + length
}

/** The number of two digits; NaN, which is within no bounds, where they are none. */
function pairAt(bytes: Uint8Array, at: number): number {
  const tens = (bytes[at] as number) - zero
  const ones = (bytes[at + 1] as number) - zero
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN
}

function daysIn(month: number, year: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}
