/** What a file holds: a row of headers and rows of cells, or one JSON record to a line. UTF-8. */
export type Format = 'csv' | 'ndjson'

/** A part of a file from one end of a row to another, to be judged. */
export interface Chunk {
  readonly kind: 'chunk'
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
  /** Among how many shards its keys are dealt out. */
  readonly shards: number
}

/** A part of the keys by which records are found: all records of the file that share one of them are to be compared. */
export interface Shard {
  readonly kind: 'shard'
  readonly run: string
  /** From 0. */
  readonly shard: number
}

/** What a queue carries, as JSON. */
export type Task = Chunk | Shard

/** A file cut into tasks. No shard may be begun before all chunks are done. */
export interface Plan {
  readonly run: string
  /** In the order of the file. */
  readonly chunks: readonly Chunk[]
  readonly shards: readonly Shard[]
}

/** Names a task within its run. */
export function nameOf(task: Task): string {
  return task.kind === 'chunk' ? `chunk ${task.start}` : `shard ${task.shard}`
}

/** Says to a person which task it is. */
export function describe(task: Task): string {
  return task.kind === 'chunk'
    ? `the chunk of ${task.file} from byte ${task.start} to ${task.end} (from row ${task.row})`
    : `the comparison of records by shard ${task.shard} of their keys`
}
