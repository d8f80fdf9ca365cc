/** Excel keeps so many digits of a number, and XML often shows two more, which are noise. */
const digitsKept = 15

/** A number of a workbook in full, `1.3812345678E10` as `13812345678`. */
export function plainNumber(value: number): string {
  const kept = Number(value.toPrecision(digitsKept))
  const plain = String(kept)
  if (!plain.includes('e')) return plain
  return Math.abs(kept) < 1 ? withoutZeros(kept.toFixed(20)) : kept.toLocaleString('en', { useGrouping: false })
}

function withoutZeros(fraction: string): string {
  let end = fraction.length
  while (fraction[end - 1] === '0') end -= 1
  return fraction.slice(0, end)
}
