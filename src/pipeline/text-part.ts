import type { RowPlace } from './csv-scanner.ts'

/** Whole rows of a text, cut from it, with the place of the first. */
export interface TextPart extends RowPlace {
  readonly text: string
}

/** Cuts a text that comes piece by piece into parts of whole rows, which can be read apart from each other. */
export interface TextCutter {
  /** The rows that this piece completes. */
  readonly cut: (text: string) => TextPart | undefined
  /** The rows that the end of the text completes. */
  readonly end: () => TextPart | undefined
}
