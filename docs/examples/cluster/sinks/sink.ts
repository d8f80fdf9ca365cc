import type { Summary } from 'kehu/pipeline'
import type { Chunk } from '../chunks/chunk.ts'
import type { JudgedChunk, JudgedRow } from '../chunks/judge-chunk.ts'

/**
 * Where answers go, by key: a chunk by its run and first byte, a row by its run and number. A chunk that comes twice is there
 * once, all of it or nothing.
 */
export interface Sink {
  store(chunk: Chunk, judged: JudgedChunk): Promise<void>
  /** Whether a chunk is there. */
  has(chunk: Chunk): Promise<boolean>
  /** The first bytes of the chunks that are there. */
  stored(run: string): Promise<ReadonlySet<number>>
  /** The summaries of the chunks that are there. */
  summaries(run: string): Promise<readonly Summary[]>
  /** The rows that are there, in the order of the file. */
  rows(run: string): Promise<readonly JudgedRow[]>
  close(): Promise<void>
}
