import { judgeChunk } from '../chunks/judge-chunk.ts'
import type { Meeting } from './connect.ts'

/** Judges chunks as they come and stores the answers. One that is there already, because it came twice, is finished at once. */
export function work({ queue, sink }: Meeting): Promise<void> {
  return queue.work(async (chunk) => {
    try {
      if (!(await sink.has(chunk))) await sink.store(chunk, await judgeChunk(chunk))
    } catch (error) {
      console.error(`chunk at ${chunk.start} of ${chunk.file}: ${nameOf(error)}`)
      throw error
    }
  })
}

/** The text of a database may quote the row that it refused; its code does not. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return 'failed'
  return 'code' in error ? `${error.name} ${error.code}` : error.name
}
