import type { DuplicatePair } from 'kehu/duplicates'
import type { Summary } from 'kehu/pipeline'
import type { JudgedRow } from '../tasks/judge-chunk.ts'
import type { KeySheet } from '../tasks/key-sheet.ts'
import type { RecordsByRow } from '../tasks/row-index.ts'
import type { Task } from '../tasks/task.ts'

/** What a kind of task answers with. */
export interface Answers {
  readonly chunk: Summary
  /** The pairs of a shard, by rows. */
  readonly shard: readonly DuplicatePair[]
}

/** What is stored of a task: its answer, and of a chunk its rows, and a sheet of keys for each shard. */
export interface Result {
  readonly answer: Answers[Task['kind']]
  readonly rows: readonly JudgedRow[]
  readonly keys: readonly KeySheet[]
}

/**
 * Where results go, by key: a task by its run and name, a row by its run and number. A task that comes twice is there once, all
 * of it or nothing.
 */
export interface Sink {
  store(task: Task, result: Result): Promise<void>
  /** Whether a task is there. */
  has(task: Task): Promise<boolean>
  /** The names of the tasks that are there. */
  stored(run: string): Promise<ReadonlySet<string>>
  /** The answers of the tasks of one kind that are there. */
  answers<Kind extends Task['kind']>(run: string, kind: Kind): Promise<readonly Answers[Kind][]>
  /** The sheets that chunks made for a shard. */
  keys(run: string, shard: number): Promise<readonly KeySheet[]>
  /** The records of some rows, in the order of the file. */
  records(run: string, rows: readonly number[]): Promise<RecordsByRow>
  /** The rows that are there, in the order of the file. */
  rows(run: string): Promise<readonly JudgedRow[]>
  close(): Promise<void>
}
