/** Digits of a position: what is smaller than 2^53 fits, and keys sort as positions do. */
const digits = 16

/**
 * The key of a row, the same in every run: the name of its source and its position there, a row number or the byte at which it
 * begins. A sink that stores by this key may be given a row twice, and holds it once.
 *
 * @throws RangeError for a position that is no whole number from 0.
 */
export function rowKeyOf(source: string, position: number): string {
  if (!Number.isSafeInteger(position) || position < 0)
    throw new RangeError('rowKeyOf: position must be a whole number from 0')
  return `${source}#${String(position).padStart(digits, '0')}`
}
