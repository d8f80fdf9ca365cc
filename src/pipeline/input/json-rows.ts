import type { HeaderIndex } from '../headers.ts'
import { type JsonText, jsonReader, longestElement } from '../json-values.ts'
import { recordOfObject } from '../rows.ts'
import { lineReader, longestLine, type TextLine } from '../text-lines.ts'
import type { InputRow, LineReading, RowReader } from './input-row.ts'
import { replacementCharacter, rowIssue } from './row-issues.ts'

/** The records of a JSON text: of a list, or a single one. */
export function jsonRowReader(index: HeaderIndex): RowReader {
  const reader = jsonReader()
  const rows = (elements: readonly JsonText[]) => elements.map((element) => elementRow(element, index))
  return { read: (text) => rows(reader.read(text)), end: () => rows(reader.end()) }
}

/** The records of a text with one JSON record to a line, the first of which is line `first`; a blank line is passed over. */
export function ndjsonRowReader(index: HeaderIndex, first = 1): RowReader {
  const reader = lineReader(first)
  const reading = ndjsonLineReading(index)
  const rows = (lines: readonly TextLine[]) =>
    lines.flatMap(({ line, text, tooLong }) =>
      tooLong ? tooLongRow(line, line, longestLine) : (reading(text, line, true) ?? []),
    )
  return { read: (text) => rows(reader.read(text)), end: () => rows(reader.end()) }
}

/** One line of such a text. */
export function ndjsonLineReading(index: HeaderIndex): LineReading {
  return (text, line) => (text.trim() === '' ? undefined : jsonRow(withoutMark(text), line, line, index))
}

/** A record is flat, but for lists of options. What nests deeper than this is none, and could not even be written again. */
const deepestNesting = 64

/** The row of one JSON text. */
export function jsonRow(text: string, row: number, line: number, index: HeaderIndex): InputRow {
  const issues = text.includes(replacementCharacter) ? [rowIssue('row_bad_bytes')] : []
  if (text.trim() === '') return { row, line, input: undefined, issues: [rowIssue('row_empty')], id: undefined }
  const value = jsonOf(text)
  if (value === undefined || !nestsWithin(value, deepestNesting)) {
    return { row, line, input: undefined, issues: [rowIssue('row_bad_json'), ...issues], id: undefined }
  }
  const input = recordOfObject(value, index)
  return { row, line, input, issues, id: numberOf(input) }
}

/** The row of a text that is too long to be read. */
export function tooLongRow(row: number, line: number, maximum: number): InputRow {
  return { row, line, input: undefined, issues: [rowIssue('row_too_long', { maximum })], id: undefined }
}

/** The row of an element of a list. An empty one is a comma too many: bad JSON, not an empty line. */
export function elementRow({ index: row, line, text, tooLong }: JsonText, index: HeaderIndex): InputRow {
  return tooLong ? tooLongRow(row, line, longestElement) : jsonRow(text === '' ? ',' : text, row, line, index)
}

/** What a JSON text says; `undefined` when it is none. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function nestsWithin(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true
  if (levels === 0) return false
  for (const key in value) if (!nestsWithin(value[key as keyof typeof value], levels - 1)) return false
  return true
}

function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text
}

function numberOf(input: unknown): string | undefined {
  if (typeof input !== 'object' || input === null || !('id' in input)) return undefined
  return typeof input.id === 'string' ? input.id.trim() : undefined
}
