import { type ByteSource, type JudgedRecord, judgePlainRecord, plainJsonReader } from '../../pipeline/index.ts'
import type { Settings } from '../settings.ts'
import type { ByteText } from './byte-text.ts'
import { type KnownPieces, knownPieces } from './known-pieces.ts'

/** Answers the line between two places of some bytes; `false` where that has to be done the usual way. */
export type PlainAnswer = (line: number, source: ByteSource, from: number, to: number, answers: ByteText) => boolean

/**
 * What answers a line that holds a record plainly in order, without parsing it: its bytes are copied, and what is said of it is what was said of
 * others before. Where numbers are given out it answers none, for their order is that of all lines.
 */
export function plainAnswerOf({ compiled, context, numberFrom }: Settings): PlainAnswer {
  if (numberFrom !== undefined) return () => false
  const reader = plainJsonReader(compiled)
  const pieces = knownPieces()
  return (line, source, from, to, answers) => {
    if (!reader.read(source, from, to) || !reader.isCanonical()) return false
    const judged = judgePlainRecord(compiled, reader.values, context)
    if (judged === undefined) return false
    answers.addBytes(words.row)
    answers.addNumber(line)
    answers.addBytes(judged.ok ? words.accepted : words.refused)
    answers.addPart(source.bytes, from, to)
    answers.addBytes(words.issues)
    addList(answers, judged.issues, pieces.issue)
    answers.addBytes(words.tier)
    answers.addBytes(pieces.tier(judged.tier))
    answers.addBytes(words.review)
    addReview(answers, judged.review, pieces)
    return true
  }
}

const words = encoded({
  row: '{"row":',
  accepted: ',"ok":true,"value":',
  refused: ',"ok":false,"value":',
  comma: ',',
  issues: ',"issues":[',
  tier: '],"tier":',
  review: ',"review":',
  reasons: '{"required":true,"reasons":[',
  reviewer: '],"reviewer":',
  end: '}}\n',
  noReasons: '{"required":false,"reasons":[],"reviewer":null}}\n',
  noReview: 'null}\n',
})

function encoded<Name extends string>(texts: Readonly<Record<Name, string>>): Readonly<Record<Name, Uint8Array>> {
  const encoder = new TextEncoder()
  const entries = Object.entries<string>(texts).map(([name, text]) => [name, encoder.encode(text)])
  return Object.fromEntries(entries)
}

function addList<Said>(answers: ByteText, list: readonly Said[], pieceOf: (said: Said) => Uint8Array): void {
  for (let index = 0; index < list.length; index += 1) {
    if (index > 0) answers.addBytes(words.comma)
    answers.addBytes(pieceOf(list[index] as Said))
  }
}

function addReview(answers: ByteText, review: JudgedRecord['review'], pieces: KnownPieces): void {
  if (review === null || review.reviewer === null) {
    answers.addBytes(review === null ? words.noReview : words.noReasons)
    return
  }
  answers.addBytes(words.reasons)
  addList(answers, review.reasons, pieces.reason)
  answers.addBytes(words.reviewer)
  answers.addBytes(pieces.reviewer(review.reviewer))
  answers.addBytes(words.end)
}
