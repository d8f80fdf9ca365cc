/** A problem in English, and the same in Chinese. */
export type Phrase = readonly [pattern: RegExp, inChinese: string | ((whole: string, ...parts: string[]) => string)]
