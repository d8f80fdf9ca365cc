import { countLineBreaks } from './count-line-breaks.ts'
import { type RawRecord, readRecord } from './csv-record.ts'

/** Where a row stands: its number, and that of the line on which it begins, both from 1. */
export interface RowPlace {
  readonly row: number
  readonly line: number
}

/** Told of each record that is complete: the record, its place, and the text in which it lies from `start` on. */
export type TakeRecord = (record: RawRecord, place: RowPlace, text: string, start: number) => void

/** Finds the records of a CSV text that comes piece by piece; `undefined` ends it. Keeps one unfinished record in memory. */
export function csvScanner(delimiter: string, first: RowPlace, take: TakeRecord): (text: string | undefined) => void {
  const join = lineBreakJoiner()
  let buffer = ''
  let { row, line } = first
  let skipping = false

  /** Where the text goes on behind a record that was too long. */
  function skip(): number {
    const end = buffer.indexOf('\n')
    if (end < 0) return buffer.length
    skipping = false
    line += 1
    return end + 1
  }

  return (text) => {
    buffer += join(text)
    let start = skipping ? skip() : 0
    while (start < buffer.length) {
      const record = readRecord(buffer, start, delimiter, text === undefined)
      if (!record) break
      take(record, { row, line }, buffer, start)
      row += 1
      line += countLineBreaks(buffer, start, record.next)
      start = record.next
      skipping = record.fault === 'length' && buffer[start - 1] !== '\n'
    }
    buffer = buffer.slice(start)
  }
}

/** `\r\n` and `\r` as `\n`, across the borders of the pieces; `undefined` ends the text. */
function lineBreakJoiner(): (text: string | undefined) => string {
  let held = ''
  return (text) => {
    let whole = held + (text ?? '')
    held = text !== undefined && whole.endsWith('\r') ? '\r' : ''
    if (held !== '') whole = whole.slice(0, -1)
    return whole.includes('\r') ? whole.replace(/\r\n?/g, '\n') : whole
  }
}
