import type { CustomerModel } from '../model/model.ts'
import type { PlainValues } from '../record/bytes/byte-record.ts'
import { type ByteSource, byteSource } from '../record/bytes/byte-source.ts'
import { textOf } from '../record/bytes/text-coding.ts'
import type { CheckContext, CompiledModel } from '../record/index.ts'
import { reviewOn } from '../review/review-of.ts'
import type { RowPlace } from './csv-scanner.ts'
import type { HeaderIndex } from './headers.ts'
import { type CsvLayout, csvRowReader } from './input/csv-rows.ts'
import type { RowReader } from './input/input-row.ts'
import { ndjsonRowReader } from './input/json-rows.ts'
import { rowsIn } from './input/rows-of.ts'
import { type JudgedRecord, plainRecordJudge } from './judge-record.ts'
import { type JudgedRow, judgeRow } from './judge-rows.ts'
import { plainCsvReader } from './plain-csv.ts'
import { plainJsonReader } from './plain-json.ts'
import type { PlainReader } from './plain-reader.ts'
import { nextRowAt } from './quoted-row.ts'

/** An accepted row that was judged from its bytes. */
export interface PlainRow extends RowPlace, Omit<JudgedRecord, 'value'> {
  /** The customer number that the row brings along. */
  readonly id: string | undefined
  /** Its record as an object; made when asked for, which must be before the next row is judged. */
  readonly copy: () => Record<string, unknown>
}

/** Told of each row; `false` ends the judging. */
export type TakeJudged = (row: PlainRow | JudgedRow) => boolean

/**
 * Judges whole rows in UTF-8, the first of which stands at a place. A row that is plainly in order is judged from its bytes, and gets the judgement that it
 * would get as text.
 */
export type ByteJudge = (bytes: Uint8Array, first: RowPlace, take: TakeJudged) => void

/** Whether a plain row is to be read as text nevertheless. */
export type PlainDoubt = (values: PlainValues) => boolean

const noDoubt: PlainDoubt = () => false

/** A judge of lines of JSON. */
export function ndjsonJudge(
  compiled: CompiledModel<CustomerModel>,
  index: HeaderIndex,
  context: CheckContext,
): ByteJudge {
  const reader = plainJsonReader(compiled)
  return byteJudge(compiled, context, {
    reader,
    id: () => undefined,
    usualReader: ({ line }) => ndjsonRowReader(index, line),
    doubts: noDoubt,
    firstRow: 1,
    nextRow: (_bytes, _from, _end, next) => next,
  })
}

/** A judge of rows of CSV. */
export function csvJudge(
  compiled: CompiledModel<CustomerModel>,
  layout: CsvLayout,
  context: CheckContext,
  doubts: PlainDoubt = noDoubt,
): ByteJudge {
  const reader = plainCsvReader(compiled, layout)
  const delimiter = layout.delimiter.charCodeAt(0)
  return byteJudge(compiled, context, {
    reader,
    id: reader.id,
    usualReader: (place) => csvRowReader(layout, compiled.model, place),
    doubts,
    firstRow: layout.headerRow + 1,
    nextRow: (bytes, from, end, next) => nextRowAt(bytes, from, end, next, delimiter),
  })
}

/** How rows are read. */
interface RowForm {
  readonly reader: PlainReader
  /** The number that the row read last brings along. */
  readonly id: () => string | undefined
  /** What reads all other rows, from one that stands at a place. */
  readonly usualReader: (place: RowPlace) => RowReader
  readonly doubts: PlainDoubt
  /** The first row that holds a record. */
  readonly firstRow: number
  /** Where the row behind the one at a place begins, whose line ends at `end`, before `next`; -1 where that cannot be told. */
  readonly nextRow: (bytes: Uint8Array, from: number, end: number, next: number) => number
}

const lineFeed = 10
const carriageReturn = 13

function byteJudge(compiled: CompiledModel<CustomerModel>, context: CheckContext, form: RowForm): ByteJudge {
  const { reader, id, usualReader, doubts, firstRow, nextRow } = form
  const { record } = reader
  const { values } = record
  const judge = plainRecordJudge(compiled, context)

  /** What is not plain is read as text, all of it that stands together. */
  function judgeUsually(bytes: Uint8Array, { at, place }: Spot, to: number, take: TakeJudged): boolean {
    if (at >= to) return true
    const rows = rowsIn(textOf(bytes.subarray(at, to)), usualReader(place))
    return rows.every((source) => take({ source, judged: judgeRow(compiled, source, context) }))
  }

  function judgePlainly(source: ByteSource, from: number, to: number, { row, line }: RowPlace): PlainRow | undefined {
    if (row < firstRow || !reader.read(source, from, to) || doubts(values)) return undefined
    const judged = judge(record)
    // A refused row is for people to mend: they want it as it was typed.
    if (judged === undefined || !judged.ok) return undefined
    const { missing, broken, ok, settled } = judged
    const { tier, grounds } = settled
    const issues = [...missing, ...broken]
    const review = reviewOn(grounds, values, compiled.model)
    return { row, line, id: id(), ok, issues, tier, review, copy: reader.copy }
  }

  return (bytes, first, take) => {
    const source = byteSource(bytes)
    /** What has not been judged yet begins here. */
    let rest: Spot = { at: 0, place: first }
    for (let spot = rest; spot.at < bytes.length; ) {
      const { end, next } = lineAt(bytes, spot.at)
      const plain = judgePlainly(source, spot.at, end, spot.place)
      if (plain === undefined) {
        const behind = nextRow(bytes, spot.at, end, next)
        if (behind < 0) break
        spot = spotBehind(spot, behind, countLines(bytes, spot.at, behind))
      } else {
        if (!judgeUsually(bytes, rest, spot.at, take) || !take(plain)) return
        rest = spotBehind(spot, next, 1)
        spot = rest
      }
    }
    judgeUsually(bytes, rest, bytes.length, take)
  }
}

/** Where a row begins. */
interface Spot {
  readonly at: number
  readonly place: RowPlace
}

function spotBehind({ place: { row, line } }: Spot, at: number, lines: number): Spot {
  return { at, place: { row: row + 1, line: line + lines } }
}

/** The line that begins at a place: where it ends, and where the next one begins. */
function lineAt(bytes: Uint8Array, from: number): { readonly end: number; readonly next: number } {
  const found = bytes.indexOf(lineFeed, from)
  const end = found < 0 ? bytes.length : found
  return { end: end > from && bytes[end - 1] === carriageReturn ? end - 1 : end, next: Math.min(end + 1, bytes.length) }
}

function countLines(bytes: Uint8Array, from: number, to: number): number {
  let count = 0
  for (let at = bytes.indexOf(lineFeed, from); at >= 0 && at < to; at = bytes.indexOf(lineFeed, at + 1)) count += 1
  return count
}
