import { parentPort, workerData } from 'node:worker_threads'
import { referenceTables } from '../../data/index.ts'
import { compileModel } from '../../record/index.ts'
import { partCheckerOf } from '../check/part-checker.ts'
import { batchAnswerOf } from '../filter/batch-answer.ts'
import type { LineBatch } from '../filter/line-batches.ts'
import type { RowBatch } from '../input/source.ts'
import type { Settings } from '../settings.ts'
import type { ThreadJob } from './thread-job.ts'

/** The life of a thread: answers batches until it is ended. */
export function serveBatches(): void {
  const answer = batchServerOf(workerData as ThreadJob)
  parentPort?.on('message', (batch) => {
    const { message, transfer } = answer(batch)
    parentPort?.postMessage(message, transfer)
  })
}

/** An answer, and the bytes in it that need no copy. */
interface ThreadAnswer {
  readonly message: unknown
  readonly transfer: readonly ArrayBuffer[]
}

/** What answers the batches of a job. */
export function batchServerOf(job: ThreadJob): (batch: LineBatch & RowBatch) => ThreadAnswer {
  const settings: Settings = {
    compiled: compileModel(job.model, referenceTables),
    context: job.context,
    numberFrom: undefined,
  }
  const encoder = new TextEncoder()
  if (job.command === 'filter') {
    const answer = batchAnswerOf(settings)
    return (batch) => {
      const message = answer(batch)
      return { message, transfer: [message.buffer] }
    }
  }
  const check = partCheckerOf(job.plan, job.layout, settings)
  return (batch) => {
    const { report, accepted, rejected, ...figures } = check(batch, Number.POSITIVE_INFINITY)
    const texts = {
      report: encoder.encode(report),
      accepted: encoder.encode(accepted),
      rejected: encoder.encode(rejected),
    }
    return { message: { ...figures, ...texts }, transfer: Object.values(texts).map(({ buffer }) => buffer) }
  }
}
