import type { CsvLayout, InputRow } from '../../pipeline/index.ts'
import type { JsonText } from '../../pipeline/json-values.ts'
import type { TextPart } from '../../pipeline/text-part.ts'

/** The formats that can be read. */
export const inputFormats = ['csv', 'json', 'ndjson'] as const

export type InputFormat = (typeof inputFormats)[number]

/** How an input is written: plain data. */
export interface SourceLayout {
  readonly format: InputFormat
  /** Of a CSV file: its headers, and what they mean. */
  readonly table?: CsvLayout
}

/** Whole rows of an input, not yet read: what one thread gives another. A JSON list is cut into its elements. */
export type RowBatch = TextPart | readonly JsonText[]

/** An input, opened. It is read once: either its rows, or the batches in which they can be read elsewhere. */
export interface Source {
  readonly layout: SourceLayout
  /** In batches, one for each piece of text read. */
  readonly rows: AsyncIterable<readonly InputRow[]>
  readonly batches: AsyncIterable<RowBatch>
}
