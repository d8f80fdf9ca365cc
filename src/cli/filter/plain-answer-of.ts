import type { Issue } from '../../model/index.ts'
import { plainRecordJudge } from '../../pipeline/judge-record.ts'
import { type PlainJsonReader, plainJsonReader } from '../../pipeline/plain-json.ts'
import type { ByteSource } from '../../record/bytes/byte-source.ts'
import type { Settings } from '../settings.ts'
import type { ByteText } from './byte-text.ts'
import { knownPieces, type Piece } from './known-pieces.ts'

/** Answers the line between two places of some bytes; `false` where that has to be done the usual way. */
export type PlainAnswer = (line: number, source: ByteSource, from: number, to: number, answers: ByteText) => boolean

/**
 * What answers a line that holds a record plainly in order, without parsing it: its bytes are copied, and what is said of it is what was said of
 * others before. Where numbers are given out it answers none, for their order is that of all lines.
 */
export function plainAnswerOf({ compiled, context, numberFrom }: Settings): PlainAnswer {
  if (numberFrom !== undefined) return () => false
  const reader = plainJsonReader(compiled)
  const judge = plainRecordJudge(compiled, context)
  const pieces = knownPieces(compiled)
  return (line, source, from, to, answers) => {
    if (!reader.read(source, from, to) || !reader.isCanonical()) return false
    const judged = judge(reader.record)
    if (judged === undefined) return false
    const { missing, broken, ok, settled } = judged
    answers.addBytes(words.row)
    answers.addNumber(line)
    answers.addBytes(ok ? words.accepted : words.refused)
    answers.addPart(source.bytes, from, to)
    answers.addBytes(words.issues)
    addList(answers, missing, pieces.missing, false)
    addList(answers, broken, pieces.broken, missing.length > 0)
    addPieces(answers, ok ? pieces.accepted(settled) : pieces.refused(settled), source, reader)
    return true
  }
}

const words = encoded({
  row: '{"row":',
  accepted: ',"ok":true,"value":',
  refused: ',"ok":false,"value":',
  comma: ',',
  issues: ',"issues":[',
})

function encoded<Name extends string>(texts: Readonly<Record<Name, string>>): Readonly<Record<Name, Uint8Array>> {
  const encoder = new TextEncoder()
  const entries = Object.entries<string>(texts).map(([name, text]) => [name, encoder.encode(text)])
  return Object.fromEntries(entries)
}

function addList(
  answers: ByteText,
  list: readonly Issue[],
  pieceOf: (issue: Issue) => Uint8Array,
  isContinued: boolean,
): void {
  for (let index = 0; index < list.length; index += 1) {
    if (index > 0 || isContinued) answers.addBytes(words.comma)
    answers.addBytes(pieceOf(list[index] as Issue))
  }
}

/** The pieces, with the values of the row read last copied from it. */
function addPieces(answers: ByteText, pieces: readonly Piece[], { bytes }: ByteSource, reader: PlainJsonReader): void {
  let isFirst = true
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index] as Piece
    if ('bytes' in piece) {
      answers.addBytes(piece.bytes)
      isFirst = true
    } else if (reader.record.has(piece.position)) {
      answers.addBytes(isFirst ? piece.first : piece.next)
      answers.addPart(bytes, reader.startOf(piece.position), reader.endOf(piece.position))
      isFirst = false
    }
  }
}
