import { lineReader, type TextLine } from '../../pipeline/index.ts'
import type { LineBatch } from './line-batches.ts'

/** The answers to a batch of lines, which read as they would in the stream that they were cut from. */
export function batchAnswerOf(answer: (line: TextLine) => string): (batch: LineBatch) => string {
  return ({ firstLine, bytes }) => {
    const reader = lineReader(firstLine)
    const text = new TextDecoder('utf-8', { ignoreBOM: firstLine > 1 }).decode(bytes)
    return [...reader.read(text), ...reader.end()].map(answer).join('')
  }
}
