import type { Field } from '../model/fields.ts'
import { endOfValue, type Meanings, meaningsOf } from '../record/bytes/ascii.ts'
import { type ByteRecord, byteRecordOf } from '../record/bytes/byte-record.ts'
import type { ByteSource } from '../record/bytes/byte-source.ts'
import { decodeUtf8 } from '../record/bytes/decode.ts'
import { type FieldBytes, fieldBytesOf, type ReadValue, readPlainValue } from '../record/bytes/field-bytes.ts'
import type { CompiledModel } from '../record/compile-model.ts'
import { longestRow } from './csv-record.ts'
import type { CsvLayout } from './input/csv-rows.ts'
import type { PlainReader } from './plain-reader.ts'

const quote = 34
const slash = 47
/** The first byte of U+FFFD, which stands for bytes that are no character. */
const mayBeDamaged = 0xef

/** A reader of CSV rows. */
export interface PlainCsvReader extends PlainReader {
  /** The customer number that the row read last brings along. */
  readonly id: () => string | undefined
}

/**
 * Reads a row of CSV that is plainly in order, in its bytes: a line of as many cells as there are headers, every filled one plain (`isPlain` of its
 * field) or the name of an option, in quotes or not.
 */
export function plainCsvReader(compiled: CompiledModel, layout: CsvLayout): PlainCsvReader {
  const record = byteRecordOf(compiled)
  const columns = columnsOf(compiled, layout)
  const delimiter = layout.delimiter.charCodeAt(0)
  const bare = meaningsOf([delimiter], [quote])
  let id: string | undefined

  /** Where the cell ends that begins at a place; -1 where it is not plain. */
  function readCell(column: Column, source: ByteSource, at: number, to: number): number {
    const { bytes } = source
    const isQuoted = bytes[at] === quote
    const start = isQuoted ? at + 1 : at
    const end = readContent(column, source, start, to, isQuoted ? inQuotes : bare, record)
    if (end < 0 || (isQuoted && (end >= to || bytes[end] !== quote))) return -1
    if (column.isId) id = decodeUtf8(source, start, end).trim()
    return isQuoted ? end + 1 : end
  }

  function read(source: ByteSource, from: number, to: number): boolean {
    record.begin(source)
    id = undefined
    const { bytes } = source
    let at = from - 1
    let filled = 0
    for (const column of columns) {
      at += 1
      if (at >= to || bytes[at] === delimiter) continue
      const end = readCell(column, source, at, to)
      if (end < to && bytes[end] !== delimiter) return false
      at = end
      if (column.bytes !== undefined) filled += 1
    }
    return at === to && filled > 0 && to - from <= longestRow
  }

  return { read, record, copy: record.copy, id: () => (id === '' ? undefined : id) }
}

/** What a column holds. */
interface Column {
  /** How its field reads bytes; absent where it holds none. */
  readonly bytes: FieldBytes | undefined
  readonly position: number
  /** No cell of it is plain, for it holds amounts in another unit. */
  readonly isOdd: boolean
  readonly isId: boolean
}

function columnsOf({ fields, model }: CompiledModel, { headers, map }: CsvLayout): readonly Column[] {
  return headers.map((_, index) => {
    const key = map.columns[index]
    const position = fields.findIndex((field) => field.key === key)
    const field = fields[position]
    const unit = map.units[index]
    return {
      bytes: field && fieldBytesOf(field, model.fields[field.key] as Field, model.options, true),
      position,
      isOdd: unit !== undefined && unit !== '万元' && unit !== '万',
      isId: index === map.added.indexOf('id'),
    }
  })
}

const inQuotes = /* @__PURE__ */ meaningsOf([quote], [])
const found: ReadValue = { end: 0, value: undefined }

/** Where the content of a plain cell ends that begins at `start`, whose value the record then holds; -1 where it is none. */
function readContent(
  { bytes: field, position, isOdd }: Column,
  source: ByteSource,
  start: number,
  limit: number,
  meanings: Meanings,
  record: ByteRecord,
): number {
  if (field === undefined) return endOfWhole(source.bytes, start, limit, meanings)
  if (isOdd || record.has(position)) return -1
  if (field.form === 'list') return readListCell(field, position, source, start, limit, meanings, record)
  if (!readPlainValue(field, source, start, limit, meanings, found)) return -1
  record.hold(position, found.value, start, found.end)
  return found.end
}

/** Where a cell ends of which nothing is read, but that no byte of it is damaged. */
function endOfWhole(bytes: Uint8Array, start: number, limit: number, meanings: Meanings): number {
  const end = endOfValue(bytes, start, limit, meanings)
  for (let at = start; at < end; at += 1) if (bytes[at] === mayBeDamaged) return -1
  return end
}

/** One option, or several with `/` between them, none of them twice. */
function readListCell(
  field: FieldBytes,
  position: number,
  source: ByteSource,
  start: number,
  limit: number,
  meanings: Meanings,
  record: ByteRecord,
): number {
  const end = endOfValue(source.bytes, start, limit, meanings)
  const options: unknown[] = []
  for (let from = start; from <= end; ) {
    const next = field.mayBeSplit ? source.bytes.indexOf(slash, from) : -1
    const to = next < 0 || next > end ? end : next
    if (!readPlainValue(field, source, from, to, meanings, found) || found.end !== to) return -1
    if (options.includes(found.value)) return -1
    options.push(found.value)
    from = to + 1
  }
  if (options.length === 0) return -1
  record.hold(position, options, start, end)
  return end
}
