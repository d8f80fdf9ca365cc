/** A list of whole numbers that grows, without a boxed number or an array of its own for each record. */
export interface Integers {
  values: Int32Array
  length: number
}

/** An empty list with room for so many. */
export function integersOf(capacity: number): Integers {
  return { values: new Int32Array(Math.max(capacity, 8)), length: 0 }
}

/** Puts a number at the end. */
export function append(list: Integers, value: number): void {
  if (list.length === list.values.length) list.values = enlarged(list.values)
  list.values[list.length] = value
  list.length += 1
}

/** Makes room for so many more numbers. */
export function reserve(list: Integers, more: number): void {
  while (list.length + more > list.values.length) list.values = enlarged(list.values)
}

/** The number at a place of the list. */
export function at({ values }: Integers, index: number): number {
  return values[index] ?? 0
}

/** The numbers in just the room that they take. */
export function trimmed({ values, length }: Integers): Int32Array {
  return values.slice(0, length)
}

/** Half as much room again: a list of a million records is copied now and then, and must not double each time. */
function enlarged(values: Int32Array): Int32Array {
  const larger = new Int32Array(values.length + Math.max(values.length >> 1, 1024))
  larger.set(values)
  return larger
}
