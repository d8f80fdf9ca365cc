/** What a file holds: a row of headers and rows of cells, or one JSON record to a line. UTF-8. */
export type Format = 'csv' | 'ndjson'

/** A part of a file from one end of a row to another: what a queue carries, as JSON. */
export interface Chunk {
  /** The run that it belongs to: the same bytes, cut the same way and judged by the same rules. */
  readonly run: string
  /** A path that every worker can read. */
  readonly file: string
  readonly format: Format
  /** The business date by which it is judged, whenever that is done. */
  readonly today: string
  /** The first byte, and the one behind the last. */
  readonly start: number
  readonly end: number
  /** The row of the file that begins at `start`, from 1. */
  readonly row: number
  /** The cells of the first row of a CSV. */
  readonly headers: readonly string[]
}

/** A file cut into chunks, in the order of the file. */
export interface Plan {
  readonly run: string
  readonly chunks: readonly Chunk[]
}
