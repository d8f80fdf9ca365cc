/**
 * The UTF-16 code of a sign: `text.charCodeAt(at)`, for loops. Engines keep a text in one of many ways, and look the method
 * up anew for each once a program has met more than a few; the empty text is always kept in the same way.
 */
export function codeAt(text: string, at: number): number {
  return ''.charCodeAt.call(text, at)
}
