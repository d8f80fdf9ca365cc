import type { Issue } from '../../model/issues.ts'

/** One row of an input, before it is judged. */
export interface InputRow {
  /** As a spreadsheet shows it; the line of NDJSON; the position in a JSON list, from 1. */
  readonly row: number
  /** The line of the text on which it begins, from 1. */
  readonly line: number
  /** The record as typed, by field; `undefined` when the row could not be read as one. */
  readonly input: unknown
  /** What is wrong with the row itself. */
  readonly issues: readonly Issue[]
  /** The customer number that the row brings along. */
  readonly id: string | undefined
  /** The cells of a CSV row as they stand in the text. */
  readonly cells?: readonly string[]
}

/**
 * Reads the rows of a text that comes piece by piece. Takes text, never bytes: a piece may end anywhere, but not inside a
 * character; a `TextDecoder` with `stream: true` sees to that. Keeps one unfinished row in memory.
 */
export interface RowReader {
  /** The rows that this piece completes. */
  readonly read: (text: string) => readonly InputRow[]
  /** The rows that the end of the text completes. */
  readonly end: () => readonly InputRow[]
}

/**
 * Reads one line as a row, where every row is a line of its own; `undefined` for what is no row: a blank line, or headers. `atHead`
 * says that lines are counted from the beginning of the file.
 */
export type LineReading = (text: string, line: number, atHead: boolean) => InputRow | undefined
