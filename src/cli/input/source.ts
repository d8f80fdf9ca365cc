import type { CsvLayout, HeaderMap, InputRow } from '../../pipeline/index.ts'
import type { JsonText } from '../../pipeline/json-values.ts'
import type { TextPart } from '../../pipeline/text-part.ts'
import type { SheetRow } from '../../sheets/index.ts'

/** The formats that can be read. */
export const inputFormats = ['csv', 'json', 'ndjson', 'xlsx'] as const

export type InputFormat = (typeof inputFormats)[number]

/** The headers of a table, and what they mean. */
export interface MappedHeaders {
  readonly headers: readonly string[]
  readonly map: HeaderMap
}

/** How an input is written: plain data. */
export type SourceLayout =
  | { readonly format: 'csv'; readonly table: CsvLayout }
  | { readonly format: 'xlsx'; readonly table: MappedHeaders }
  | { readonly format: 'json' | 'ndjson'; readonly table?: undefined }

/** One row of an input; of a workbook with its cells, and what the workbook says of them. */
export interface SourceRow extends InputRow {
  readonly sheet?: SheetRow
}

/** Rows of a workbook, which can only be read where it is held. */
export interface ReadRows {
  readonly rows: readonly SourceRow[]
}

/** Whole rows of an input: what one thread gives another. Text is not yet read; a JSON list is cut into its elements. */
export type RowBatch = TextPart | readonly JsonText[] | ReadRows

/** An input, opened. It is read once: either its rows, or the batches in which they can be read elsewhere. */
export interface Source {
  readonly layout: SourceLayout
  /** In batches, one for each piece of text read. */
  readonly rows: AsyncIterable<readonly SourceRow[]>
  readonly batches: AsyncIterable<RowBatch>
}
