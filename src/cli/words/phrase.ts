/** A sentence of the package in English, as a pattern, and the same in another language. */
export type Phrase = readonly [pattern: RegExp, said: string | ((whole: string, ...parts: string[]) => string)]
