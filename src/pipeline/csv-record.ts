/** What is wrong with the text of a row: its quotes, or that it is longer than any record. */
export type CsvFault = 'quotes' | 'length'

/** A record as it lies in a text. */
export interface RawRecord {
  /** Its first line, which is all of it unless cells hold line breaks. */
  readonly line: string
  /** Its cells, where quotes had to be looked into; elsewhere they are the line, cut at each delimiter. */
  readonly cells: readonly string[] | undefined
  /** Where the next one begins. */
  readonly next: number
  readonly fault: CsvFault | undefined
}

/** No row is longer, in UTF-16 units; a quote that is still open after so much text was never meant to open. */
export const longestRow = 1_048_576

/**
 * The record that begins at `start`; `undefined` when the text ends before it does. One that is too long is so however much of it
 * is there: the result does not depend on how the text was cut.
 */
export function readRecord(text: string, start: number, delimiter: string, final: boolean): RawRecord | undefined {
  const lineBreak = text.indexOf('\n', start)
  const lineEnd = lineBreak < 0 ? text.length : lineBreak
  const next = lineBreak < 0 ? text.length : lineBreak + 1
  if (lineEnd - start > longestRow) return { line: '', cells: [], next, fault: 'length' }
  if (lineBreak < 0 && !final) return undefined
  const line = text.slice(start, lineEnd)
  if (!line.includes('"')) return { line, cells: undefined, next, fault: undefined }
  const record = readQuotedRecord(text, start, delimiter, final)
  if (record === undefined) return undefined
  return record === null || record.next - start > longestRow
    ? { line, cells: undefined, next, fault: 'quotes' }
    : { line, cells: record.cells, next: record.next, fault: undefined }
}

interface QuotedRecord {
  readonly cells: readonly string[]
  readonly next: number
}

/** As `readRecord`, cell by cell; `null` when the quotes do not match. */
function readQuotedRecord(
  text: string,
  start: number,
  delimiter: string,
  final: boolean,
): QuotedRecord | undefined | null {
  const cells: string[] = []
  let at = start
  for (;;) {
    const cell = text[at] === '"' ? quotedCell(text, at) : bareCell(text, at, delimiter, final)
    if (cell === null) return null
    const complete = cell.end < text.length || (final && cell.closed)
    if (!complete) return final || text.length - start > longestRow ? null : undefined
    cells.push(cell.text)
    const after = text[cell.end]
    if (after === delimiter) at = cell.end + 1
    else if (after === '\n' || after === undefined) return { cells, next: Math.min(cell.end + 1, text.length) }
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

/** Judged when its line is there: half a formula looks like a quote in the wrong place. */
function bareCell(text: string, start: number, delimiter: string, final: boolean): Cell | null {
  const lineBreak = text.indexOf('\n', start)
  if (lineBreak < 0 && !final) return { text: '', end: text.length, closed: false }
  const lineEnd = lineBreak < 0 ? text.length : lineBreak
  const formula = text.startsWith('="', start)
  const closing = formula ? text.indexOf('"', start + 2) : -1
  const found = text.indexOf(delimiter, closing > 0 && closing < lineEnd ? closing : start)
  const end = found < 0 || found > lineEnd ? lineEnd : found
  const cell = text.slice(start, end)
  const wellFormed = !cell.includes('"') || (formula && cell.indexOf('"', 2) === cell.length - 1)
  return wellFormed ? { text: cell, end, closed: true } : null
}
