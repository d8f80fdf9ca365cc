/** More typing mistakes than this, in share of the word, and the word is another one. */
const mostDifferent = 0.4

/** The word of a list that is most like another; `undefined` when none is. */
export function nearestOf(word: string, words: readonly string[]): string | undefined {
  if (word.length > 100) return undefined
  let nearest: string | undefined
  let least = mostDifferent
  for (const candidate of words) {
    const share = distance(word.toLowerCase(), candidate.toLowerCase()) / Math.max(word.length, candidate.length)
    if (share < least) {
      nearest = candidate
      least = share
    }
  }
  return nearest
}

/** How many letters have to be added, removed, replaced, or swapped with their neighbour (Damerau and Levenshtein). */
function distance(one: string, other: string): number {
  const rows = [Array.from({ length: other.length + 1 }, (_unused, column) => column)]
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row]
    const [above = [], twoAbove = []] = [rows[row - 1], rows[row - 2]]
    for (let column = 1; column <= other.length; column += 1) {
      const replaced = (above[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1)
      const isSwap = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      const swapped = isSwap ? (twoAbove[column - 2] ?? 0) + 1 : replaced
      current.push(Math.min(replaced, swapped, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1))
    }
    rows.push(current)
  }
  return rows[one.length]?.[other.length] ?? 0
}
