import { exitCodes, failure } from '../exit-codes.ts'
import type { CommandWords } from '../words/words.ts'
import { detectEncoding, encodingOfMark, isAscii, sampleSize } from './detect-encoding.ts'

/** How to decode, and whom to tell. */
export interface Decoding {
  /** Decode as this, whatever the bytes look like. */
  readonly encoding: string | undefined
  readonly words: CommandWords
  /** Told once, as soon as the encoding is known. */
  readonly onEncoding: (encoding: string, detected: boolean) => void
}

/**
 * The text of a stream of bytes, which may be cut anywhere, inside a character too. The encoding is detected at the first
 * bytes that are not ASCII, however late they come; what cannot be decoded becomes U+FFFD.
 */
export async function* decoded(
  chunks: AsyncIterable<Uint8Array>,
  { encoding, words, onEncoding }: Decoding,
): AsyncGenerator<string> {
  let decoder = encoding === undefined ? undefined : decoderOf(encoding, words)
  if (decoder) onEncoding(decoder.encoding, false)
  let held: Uint8Array = new Uint8Array()

  const settle = (): TextDecoder => {
    const found = detectEncoding(held)
    if (!found) throw failure(exitCodes.unreadable, words.isNoText)
    onEncoding(found, true)
    return new TextDecoder(found)
  }

  for await (const chunk of chunks) {
    held = held.length === 0 ? chunk : Buffer.concat([held, chunk])
    if (!decoder && isAscii(held)) {
      yield Buffer.from(held).toString('latin1')
    } else {
      if (!decoder && held.length < sampleSize && !(held.length >= 4 && encodingOfMark(held))) continue
      decoder ??= settle()
      yield decoder.decode(held, { stream: true })
    }
    held = new Uint8Array()
  }
  if (!decoder && held.length > 0) decoder = settle()
  if (decoder) yield decoder.decode(held)
  else onEncoding('utf-8', true)
}

function decoderOf(encoding: string, words: CommandWords): TextDecoder {
  try {
    return new TextDecoder(encoding)
  } catch {
    throw failure(exitCodes.usage, words.encodingUnknown(encoding))
  }
}
