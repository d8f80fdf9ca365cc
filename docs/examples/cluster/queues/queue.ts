import type { Chunk } from '../chunks/chunk.ts'

/**
 * What the example asks of a queue. Retries, leases of workers that are gone and waiting for a store that is away are the
 * engine's own; it promises to hand out a chunk at least once, never that it does so only once.
 */
export interface Queue {
  send(chunks: readonly Chunk[]): Promise<void>
  /** Takes chunks one by one until it is closed. One that `handle` rejects comes again, here or elsewhere. */
  work(handle: (chunk: Chunk) => Promise<void>): Promise<void>
  /** Ends in good order: what was taken is finished first. */
  close(): Promise<void>
}
