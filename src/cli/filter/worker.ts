import { parentPort, workerData } from 'node:worker_threads'
import { referenceTables } from '../../data/index.ts'
import type { CustomerModel } from '../../model/index.ts'
import { lineReader, type TextLine } from '../../pipeline/index.ts'
import { type CheckContext, compileModel } from '../../record/index.ts'
import { answerOf } from './answer-of.ts'
import type { LineBatch } from './line-batches.ts'

/** What a thread is told when it begins. */
export interface WorkerSettings {
  readonly model: CustomerModel
  readonly context: CheckContext
}

/** The life of a thread: answers batches of lines until it is ended. */
export function serveBatches(): void {
  const { model, context } = workerData as WorkerSettings
  const answer = batchAnswerOf(
    answerOf({ compiled: compileModel(model, referenceTables), context, numberFrom: undefined }),
  )
  parentPort?.on('message', (batch: LineBatch) => {
    const bytes = new TextEncoder().encode(answer(batch))
    parentPort?.postMessage(bytes, [bytes.buffer])
  })
}

/** The answers to a batch of lines, which read as they would in the stream that they were cut from. */
export function batchAnswerOf(answer: (line: TextLine) => string): (batch: LineBatch) => string {
  return ({ firstLine, bytes }) => {
    const reader = lineReader()
    const text = new TextDecoder('utf-8', { ignoreBOM: firstLine > 1 }).decode(bytes)
    return [...reader.read(text), ...reader.end()]
      .map((line) => answer({ ...line, line: line.line + firstLine - 1 }))
      .join('')
  }
}
