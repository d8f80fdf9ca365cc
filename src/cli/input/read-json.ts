import {
  type HeaderIndex,
  jsonReader,
  lineReader,
  longestElement,
  longestLine,
  recordOfObject,
} from '../../pipeline/index.ts'
import { replacementCharacter, rowIssue } from './row-issues.ts'
import type { Source, SourceRow } from './source.ts'

/** Opens a JSON text: a list of records, or a single one. */
export function readJson(pieces: AsyncIterable<string>, index: HeaderIndex): Source {
  return { rows: elementsOf(pieces, index) }
}

/** Opens a text with one JSON record to a line; a blank line is passed over. */
export function readNdjson(pieces: AsyncIterable<string>, index: HeaderIndex): Source {
  return { rows: linesOf(pieces, index) }
}

/** A record is flat, but for lists of options. What nests deeper than this is none, and could not even be written again. */
const deepestNesting = 64

/** The row of one JSON text. */
export function jsonRow(text: string, row: number, line: number, index: HeaderIndex): SourceRow {
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
export function tooLongRow(row: number, line: number, maximum: number): SourceRow {
  return { row, line, input: undefined, issues: [rowIssue('row_too_long', { maximum })], id: undefined }
}

async function* elementsOf(pieces: AsyncIterable<string>, index: HeaderIndex): AsyncGenerator<SourceRow[]> {
  const reader = jsonReader()
  const rows = (elements: ReturnType<typeof reader.read>) =>
    elements.map(({ index: position, line, text, tooLong }) =>
      tooLong ? tooLongRow(position, line, longestElement) : elementRow(text, position, line, index),
    )
  for await (const piece of pieces) yield rows(reader.read(piece))
  yield rows(reader.end())
}

/** An empty element is a comma too many: bad JSON, not an empty line. */
function elementRow(text: string, row: number, line: number, index: HeaderIndex): SourceRow {
  return jsonRow(text === '' ? ',' : text, row, line, index)
}

async function* linesOf(pieces: AsyncIterable<string>, index: HeaderIndex): AsyncGenerator<SourceRow[]> {
  const reader = lineReader()
  const rows = (lines: ReturnType<typeof reader.read>) =>
    lines
      .filter(({ text, tooLong }) => tooLong || text.trim() !== '')
      .map(({ line, text, tooLong }) =>
        tooLong ? tooLongRow(line, line, longestLine) : jsonRow(withoutMark(text), line, line, index),
      )
  for await (const piece of pieces) yield rows(reader.read(piece))
  yield rows(reader.end())
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
  return levels > 0 && Object.values(value).every((inner) => nestsWithin(inner, levels - 1))
}

function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text
}

function numberOf(input: unknown): string | undefined {
  if (typeof input !== 'object' || input === null || !('id' in input)) return undefined
  return typeof input.id === 'string' ? input.id.trim() : undefined
}
