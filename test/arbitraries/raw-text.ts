import fc from 'fast-check'

/** Any text at all, with lone surrogates and everything that Unicode has. */
export const anyText = fc.string({ unit: 'binary' })

/** Text made of the pieces that a kind looks at, in no sensible order. */
export function textOf(...pieces: readonly string[]): fc.Arbitrary<string> {
  return fc
    .array(
      fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: 'grapheme', maxLength: 2 })),
      {
        maxLength: 12,
      },
    )
    .map((parts) => parts.join(''))
}

/** What spreadsheets and input methods put around a value. */
export const debris = ["'", '＇', '="', '"', '＝＂', ' ', '\u3000', '\u200b', '\ufeff', '\t', '\n', '\r\n', '\u0338']
