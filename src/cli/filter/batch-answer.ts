import { byteSource } from '../../record/bytes/byte-source.ts'
import type { Settings } from '../settings.ts'
import { answerOf } from './answer-of.ts'
import { byteText } from './byte-text.ts'
import type { LineBatch } from './line-batches.ts'
import { plainAnswerOf } from './plain-answer-of.ts'

const lineFeed = 10
const carriageReturn = 13

/** An answer is longer than its line, mostly by less than this. */
const roomFor = (bytes: Uint8Array) => 3 * bytes.length + 4096

/** What answers a batch of lines with one line each, as it would in the stream that they were cut from. */
export function batchAnswerOf(settings: Settings): (batch: LineBatch) => Uint8Array<ArrayBuffer> {
  const answer = answerOf(settings)
  const answerPlainly = plainAnswerOf(settings)
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  const headDecoder = new TextDecoder('utf-8')

  return ({ firstLine, bytes }) => {
    const source = byteSource(bytes)
    const answers = byteText(roomFor(bytes))
    let line = firstLine
    for (let from = 0; from < bytes.length; line += 1) {
      const found = bytes.indexOf(lineFeed, from)
      const end = found < 0 ? bytes.length : found
      const to = end > from && bytes[end - 1] === carriageReturn ? end - 1 : end
      if (!answerPlainly(line, source, from, to, answers)) {
        const text = (line === 1 ? headDecoder : decoder).decode(bytes.subarray(from, to))
        answers.addText(answer(line, text))
      }
      from = end + 1
    }
    return answers.bytes()
  }
}
