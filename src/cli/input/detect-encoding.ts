/** What the bytes of a text can be; `undefined` when they are no text. */
export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be'

/** How many bytes decide. */
export const sampleSize = 65_536

/** Above this share of characters that cannot be decoded, a text is not in that encoding; GB18030 text read as UTF-8 has about 0.9. */
const mostDamage = 0.35

/** Above this share of nulls a text is UTF-16, where each ASCII character has one; below it they are damage. */
const mostNulls = 0.01

/** UTF-16 has so many times more nulls on one side than on the other, where only characters such as 一 (U+4E00) have them. */
const oneSided = 4

/** The encoding that a byte order mark states. */
export function encodingOfMark(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (bytes[0] === 0x84 && bytes[1] === 0x31 && bytes[2] === 0x95 && bytes[3] === 0x33) return 'gb18030'
  return undefined
}

/**
 * The encoding of a sample that may end inside a character. UTF-8 is told from GB18030 by how much of it decodes, so that
 * a few damaged bytes do not make Chinese UTF-8 into something else.
 */
export function detectEncoding(bytes: Uint8Array): Encoding | undefined {
  const marked = encodingOfMark(bytes)
  if (marked) return marked
  const nulls = nullsOf(bytes)
  if (nulls.even + nulls.odd > bytes.length * mostNulls) return encodingOfNulls(nulls)
  if (damageOf(bytes, 'utf-8') <= mostDamage) return 'utf-8'
  return damageOf(bytes, 'gb18030') <= mostDamage ? 'gb18030' : undefined
}

/** Whether all bytes are ASCII and none is a null: the same text in every encoding but UTF-16. */
export function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte > 0 && byte < 0x80)
}

/** How many nulls stand at even and at odd positions. */
function nullsOf(bytes: Uint8Array): { even: number; odd: number } {
  const nulls = { even: 0, odd: 0 }
  for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1)) nulls[at % 2 === 0 ? 'even' : 'odd'] += 1
  return nulls
}

/** UTF-16 without a mark: separators, digits and line breaks have their nulls all on one side. */
function encodingOfNulls({ even, odd }: { readonly even: number; readonly odd: number }): Encoding | undefined {
  if (odd > even * oneSided) return 'utf-16le'
  return even > odd * oneSided ? 'utf-16be' : undefined
}

/** The share of what is not ASCII that cannot be decoded or is a control character; nulls have been counted before. */
function damageOf(bytes: Uint8Array, encoding: Encoding): number {
  const text = new TextDecoder(encoding).decode(bytes, { stream: true })
  let damaged = 0
  let foreign = 0
  for (const character of text) {
    const code = character.charCodeAt(0)
    if (code === 0xfffd || (code < 0x20 && !'\0\t\n\r\f\v'.includes(character))) damaged += 1
    else if (code >= 0x80) foreign += 1
  }
  return damaged === 0 ? 0 : damaged / (damaged + foreign)
}
