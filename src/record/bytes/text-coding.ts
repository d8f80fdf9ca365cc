/** What every platform has, and no library of types for the language alone tells. */
declare class TextDecoder {
  constructor(encoding: 'utf-8', options: { readonly ignoreBOM: boolean })
  decode(bytes: Uint8Array): string
}
declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>
}

// Made when needed, so that the rest of the package runs where only the language itself is there.
let decoder: TextDecoder | undefined
let encoder: TextEncoder | undefined

/** The text of bytes in UTF-8; a byte order mark counts, and what is no character becomes U+FFFD. */
export function textOf(bytes: Uint8Array): string {
  decoder ??= new TextDecoder('utf-8', { ignoreBOM: true })
  return decoder.decode(bytes)
}

/** A text as bytes in UTF-8. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  encoder ??= new TextEncoder()
  return encoder.encode(text)
}
