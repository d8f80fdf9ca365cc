export function nodeAtHand(): string
