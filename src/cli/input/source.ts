import type { Issue } from '../../model/index.ts'
import type { HeaderMap } from '../../pipeline/index.ts'

/** One row of an input, before it is judged. */
export interface SourceRow {
  /** As a spreadsheet shows it; the line of NDJSON; the position in a JSON list, from 1. */
  readonly row: number
  /** The line of the file on which it begins. */
  readonly line: number
  /** The record as typed, by field; `undefined` when the row could not be read as one. */
  readonly input: unknown
  /** What is wrong with the row itself. */
  readonly issues: readonly Issue[]
  /** The customer number that the row brings along. */
  readonly id: string | undefined
  /** The cells of a CSV row as they stand in the file. */
  readonly cells?: readonly string[]
}

/** An input, opened: rows come in batches, one for each piece of text read. */
export interface Source {
  readonly rows: AsyncIterable<readonly SourceRow[]>
  /** Of a CSV file: its headers, and what they mean. */
  readonly table?: { readonly headers: readonly string[]; readonly map: HeaderMap; readonly delimiter: string }
}

/** The formats that can be read. */
export const inputFormats = ['csv', 'json', 'ndjson'] as const

export type InputFormat = (typeof inputFormats)[number]
