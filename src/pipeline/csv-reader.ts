/** What is wrong with the text of a row: its quotes, or that it is longer than any record. */
export type CsvFault = 'quotes' | 'length'

/** One row of a CSV text. */
export interface CsvRow {
  /** The row as a spreadsheet counts it, from 1: a line break inside quotes does not begin a new one. */
  readonly row: number
  /** The line of the file on which it begins, from 1. */
  readonly line: number
  /** The cells; of a faulty row its first line, cut at every delimiter, quotes and all. */
  readonly cells: readonly string[]
  readonly fault: CsvFault | undefined
}

/** Reads CSV text piece by piece. */
export interface CsvReader {
  /** The rows that this piece of text completes. */
  readonly read: (text: string) => CsvRow[]
  /** The rows that the end of the text completes. */
  readonly end: () => CsvRow[]
}

interface RawRecord {
  readonly cells: readonly string[]
  readonly next: number
  readonly fault: CsvFault | undefined
}

/** No row is longer, in UTF-16 units; a quote that is still open after so much text was never meant to open. */
export const longestRow = 1_048_576

/**
 * A CSV reader (RFC 4180; any of the three line breaks) that a damaged row does not stop. A row whose quotes do not
 * match, such as `"ab"c` or one that never closes, is faulty and ends with its own line: what follows is read as usual,
 * where other parsers lose the rest of the file in one cell. Excel's `="0571"` counts as well formed.
 *
 * Takes text, never bytes: a piece may end anywhere, but not inside a character. Keeps one unfinished row in memory.
 */
export function csvReader(delimiter: string): CsvReader {
  let buffer = ''
  let row = 0
  let line = 1
  let skipping = false

  function drain(final: boolean): CsvRow[] {
    const rows: CsvRow[] = []
    let start = 0
    while (start < buffer.length) {
      if (skipping) {
        const end = buffer.indexOf('\n', start)
        if (end >= 0) skipping = false
        start = end < 0 ? buffer.length : end + 1
        line += end < 0 ? 0 : 1
        continue
      }
      const record = readRecord(buffer, start, delimiter, final)
      if (!record) break
      row += 1
      rows.push({ row, line, cells: record.cells, fault: record.fault })
      line += countLineBreaks(buffer, start, record.next)
      start = record.next
      skipping = record.fault === 'length'
    }
    buffer = buffer.slice(start)
    return rows
  }

  const join = lineBreakJoiner()
  return {
    read: (text) => {
      buffer += join(text)
      return drain(false)
    },
    end: () => {
      buffer += join(undefined)
      return drain(true)
    },
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

/** The record that begins at `start`; `undefined` when the text ends before it does. */
function readRecord(text: string, start: number, delimiter: string, final: boolean): RawRecord | undefined {
  const lineBreak = text.indexOf('\n', start)
  if (lineBreak < 0 && !final) return text.length - start > longestRow ? tooLong(text) : undefined
  const lineEnd = lineBreak < 0 ? text.length : lineBreak
  const line = text.slice(start, lineEnd)
  if (!line.includes('"')) return { cells: line.split(delimiter), next: lineEnd + 1, fault: undefined }
  const record = readQuotedRecord(text, start, delimiter, final)
  return record === null ? { cells: line.split(delimiter), next: lineEnd + 1, fault: 'quotes' } : record
}

function tooLong(text: string): RawRecord {
  return { cells: [], next: text.length, fault: 'length' }
}

/** As `readRecord`, cell by cell; `null` when the quotes do not match. */
function readQuotedRecord(
  text: string,
  start: number,
  delimiter: string,
  final: boolean,
): RawRecord | undefined | null {
  const cells: string[] = []
  let at = start
  for (;;) {
    const cell = text[at] === '"' ? quotedCell(text, at) : bareCell(text, at, delimiter)
    if (cell === null) return null
    const complete = cell.end < text.length || (final && cell.closed)
    if (!complete) return final || text.length - start > longestRow ? null : undefined
    cells.push(cell.text)
    const after = text[cell.end]
    if (after === delimiter) at = cell.end + 1
    else if (after === '\n' || after === undefined) return { cells, next: cell.end + 1, fault: undefined }
    else return null
  }
}

interface Cell {
  readonly text: string
  /** Where the delimiter or line break after it is. */
  readonly end: number
  readonly closed: boolean
}

function quotedCell(text: string, start: number): Cell {
  let end = start + 1
  for (;;) {
    end = text.indexOf('"', end)
    if (end < 0) return { text: '', end: text.length, closed: false }
    if (text[end + 1] !== '"') break
    end += 2
  }
  return { text: text.slice(start + 1, end).replaceAll('""', '"'), end: end + 1, closed: true }
}

function bareCell(text: string, start: number, delimiter: string): Cell | null {
  const lineBreak = text.indexOf('\n', start)
  const lineEnd = lineBreak < 0 ? text.length : lineBreak
  const formula = text.startsWith('="', start)
  const closing = formula ? text.indexOf('"', start + 2) : -1
  const found = text.indexOf(delimiter, closing > 0 && closing < lineEnd ? closing : start)
  const end = found < 0 || found > lineEnd ? lineEnd : found
  const cell = text.slice(start, end)
  const wellFormed = !cell.includes('"') || (formula && cell.indexOf('"', 2) === cell.length - 1)
  return wellFormed ? { text: cell, end, closed: true } : null
}

function countLineBreaks(text: string, start: number, end: number): number {
  let count = 0
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) count += 1
  return count
}
