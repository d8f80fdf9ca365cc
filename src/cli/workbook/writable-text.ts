/** A cell holds no more characters; a file with more is called damaged. */
const mostCharacters = 32_767

/** Characters that XML cannot hold. */
const unwritable = /(?![\t\n])[\p{Cc}\ufffe\uffff]/gu

/**
 * A text as the XML of a cell holds it: characters that XML cannot hold are written as `_x000B_` (ECMA-376-1, 22.9.2.19), and so is
 * what looks like that; line breaks become those of a cell, halves of characters U+FFFD, and what is too long for a cell is cut.
 */
export function writableText(text: string): string {
  return text
    .slice(0, mostCharacters)
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(unwritable, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
}
