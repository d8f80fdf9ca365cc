/** Sets of whole numbers that stand one behind the other in a list, each from one index to before another. */

/** Whether a number is in a set. */
export function isWithin(values: Int32Array, from: number, to: number, value: number): boolean {
  for (let index = from; index < to; index++) if (values[index] === value) return true
  return false
}

/** Brings numbers into order and leaves each there once; answers where they end. */
export function sortOnce(values: Int32Array, from: number, to: number): number {
  if (to - from > fewNumbers) values.subarray(from, to).sort()
  else insertionSort(values, from, to)
  let end = from
  for (let index = from; index < to; index++) {
    const value = values[index] ?? 0
    if (end > from && values[end - 1] === value) continue
    values[end] = value
    end++
  }
  return end
}

/** Where a set stands. */
export interface SetSpan {
  readonly from: number
  readonly to: number
}

/** How many numbers two sets share; 0 where more than `spare` are in one alone. Sets of many numbers are in order. */
export function sharedBy(values: Int32Array, one: SetSpan, other: SetSpan, spare: number): number {
  const areMany = one.to - one.from > fewNumbers && other.to - other.from > fewNumbers
  return areMany ? sharedInOrder(values, one, other, spare) : sharedAmongFew(values, one, other, spare)
}

function sharedAmongFew(values: Int32Array, one: SetSpan, other: SetSpan, spare: number): number {
  let shared = one.to - one.from
  // Each that the other lacks is alone, and leaves one of the other alone.
  let alone = other.to - other.from - shared
  for (let index = one.from; index < one.to && alone <= spare; index++) {
    if (isWithin(values, other.from, other.to, values[index] ?? 0)) continue
    shared--
    alone += 2
  }
  return alone <= spare ? shared : 0
}

function sharedInOrder(values: Int32Array, one: SetSpan, other: SetSpan, spare: number): number {
  let [left, right, shared] = [one.from, other.from, 0]
  const size = one.to - one.from + other.to - other.from
  while (left < one.to && right < other.to) {
    const [first, second] = [values[left] ?? 0, values[right] ?? 0]
    if (first === second) shared++
    if (first <= second) left++
    if (first >= second) right++
  }
  return size - 2 * shared <= spare ? shared : 0
}

function insertionSort(values: Int32Array, from: number, to: number): void {
  for (let index = from + 1; index < to; index++) {
    const value = values[index] ?? 0
    let place = index
    for (; place > from && (values[place - 1] ?? 0) > value; place--) values[place] = values[place - 1] ?? 0
    values[place] = value
  }
}

/** So few numbers are looked through, and sorted by hand, in less time than it takes to begin anything better. */
export const fewNumbers = 32
