/** How wide a text is in characters of Latin script; Chinese characters take two. */
export function textWidth(text: string): number {
  let width = 0
  for (const character of text) width += character > '\u2e7f' ? 2 : 1
  return width
}

/** The width of a column whose cells hold these texts, within bounds; longer ones are wrapped. */
export function columnWidth(texts: readonly string[], least = 12, most = 40): number {
  const widest = Math.max(least, ...texts.flatMap((text) => text.split('\n')).map(textWidth))
  return Math.min(most, widest + 2)
}
