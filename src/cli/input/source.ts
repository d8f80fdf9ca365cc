import type { CsvLayout, InputRow } from '../../pipeline/index.ts'

/** An input, opened: rows come in batches, one for each piece of text read. */
export interface Source {
  readonly rows: AsyncIterable<readonly InputRow[]>
  /** Of a CSV file: its headers, and what they mean. */
  readonly table?: CsvLayout
}

/** The formats that can be read. */
export const inputFormats = ['csv', 'json', 'ndjson'] as const

export type InputFormat = (typeof inputFormats)[number]
