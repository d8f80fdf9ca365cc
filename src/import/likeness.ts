/** How alike two short texts are, 0 to 1: the share of pairs of neighbours that they have in common (Dice). */
export function likeness(one: string, other: string): number {
  if (one === other) return one === '' ? 0 : 1
  const [pairs, others] = [pairsOf(one), pairsOf(other)]
  if (pairs.length === 0 || others.length === 0) return 0
  let common = 0
  for (const pair of pairs) {
    const at = others.indexOf(pair)
    if (at < 0) continue
    others.splice(at, 1)
    common += 1
  }
  return (2 * common) / (pairs.length + others.length + common)
}

function pairsOf(text: string): string[] {
  const characters = [...text]
  return characters.slice(1).map((character, at) => characters[at] + character)
}
