/**
 * A number of 32 bits for a text, by a seed. Two of them with different seeds tell millions of texts apart; whoever wants
 * two texts to collide can make them, so a match by it is a reason to look and proves nothing.
 */
export function textHash(text: string, seed: number): number {
  let hash = seed ^ text.length
  for (let index = 0; index < text.length; index++) hash = mixed(hash ^ text.charCodeAt(index))
  return hash ^ (hash >>> 15)
}

/** Spreads the bits of a number over all 32. */
export function mixed(value: number): number {
  const product = Math.imul(value ^ (value >>> 16), 0x45d9f3b)
  return product ^ (product >>> 15)
}

/** A number for a text by which it is told from others of its sort: 0 for the empty text alone. */
export function idOfText(text: string): number {
  return text === '' ? 0 : textHash(text, 0x2545f491) || 1
}
