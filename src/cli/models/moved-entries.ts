/** An entry that has another place among the entries that stayed in their order. Positions count from 1. */
export interface MovedEntry {
  readonly entry: string
  readonly from: number
  readonly to: number
}

/** The fewest entries whose moving turns one order of the same entries into the other. */
export function movedEntries(before: readonly string[], after: readonly string[]): readonly MovedEntry[] {
  const stayed = new Set(longestRising(after.map((entry) => before.indexOf(entry))).map((index) => before[index]))
  return after.flatMap((entry, index) =>
    stayed.has(entry) ? [] : [{ entry, from: before.indexOf(entry) + 1, to: index + 1 }],
  )
}

/** The longest part of a list of different numbers that rises, in order. */
function longestRising(numbers: readonly number[]): readonly number[] {
  const ending: (readonly number[])[] = []
  for (const [index, number] of numbers.entries()) {
    let longest: readonly number[] = []
    for (let earlier = 0; earlier < index; earlier += 1) {
      const rising = ending[earlier] ?? []
      if ((numbers[earlier] ?? 0) < number && rising.length > longest.length) longest = rising
    }
    ending.push([...longest, number])
  }
  return ending.reduce((longest, rising) => (rising.length > longest.length ? rising : longest), [])
}
