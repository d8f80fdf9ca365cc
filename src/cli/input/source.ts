import type { HeaderMap, InputRow } from '../../pipeline/index.ts'
import type { SheetRow } from '../../sheets/index.ts'

/** One row of an input; of a workbook with its cells, and what the workbook says of them. */
export interface SourceRow extends InputRow {
  readonly sheet?: SheetRow
}

/** An input, opened: rows come in batches, one for each piece of text read. */
export interface Source {
  readonly rows: AsyncIterable<readonly SourceRow[]>
  /** Of a table: its headers, what they mean, and how it separates its columns where it is CSV. */
  readonly table?: { readonly headers: readonly string[]; readonly map: HeaderMap; readonly delimiter?: string }
}

/** The formats that can be read. */
export const inputFormats = ['csv', 'json', 'ndjson', 'xlsx'] as const

export type InputFormat = (typeof inputFormats)[number]
