import { extname } from 'node:path'
import { en, zhCN } from '../../messages/index.ts'
import type { CustomerModel } from '../../model/index.ts'
import {
  csvLayoutOf,
  csvRowReader,
  type HeaderIndex,
  headerIndex,
  jsonRowReader,
  ndjsonRowReader,
  type RowReader,
  rowsOf,
} from '../../pipeline/index.ts'
import { exitCodes, failure } from '../exit-codes.ts'
import { type Host, say } from '../host.ts'
import type { CommandWords } from '../words/words.ts'
import { decoded } from './decode.ts'
import { nameOf, openInput } from './open-input.ts'
import { isWorkbook, readWorkbook } from './read-workbook.ts'
import { rowBatches } from './row-batches.ts'
import type { InputFormat, Source, SourceLayout } from './source.ts'

/** How to read an input; what is absent is detected. */
export interface SourceOptions {
  readonly input?: InputFormat | undefined
  readonly encoding?: string | undefined
  readonly delimiter?: string | undefined
}

/** So much text decides on format, delimiter and headers. */
const headSize = 65_536

/** Opens an input of any format and encoding, and says on the standard error what it found. */
export async function openSource(
  file: string,
  options: SourceOptions,
  model: CustomerModel,
  host: Host,
  words: CommandWords,
): Promise<Source> {
  const bytes = await peekBytes(openInput(file, host, words))
  if (options.input === 'xlsx' || (options.input === undefined && isWorkbook(bytes.head))) {
    return readWorkbook(bytes.all, model, host, words, nameOf(file, words))
  }
  const onEncoding = (encoding: string, detected: boolean) => say(host, words.encoding(encoding, detected))
  const pieces = decoded(bytes.all, { encoding: options.encoding, words, onEncoding })
  const { head, all } = await peek(pieces)
  const index = headerIndex(model, [zhCN, en])
  const layout = layoutOf(options.input ?? formatOf(file, head))
  return { layout, rows: rowsOf(all, readerOf(layout, model, index)), batches: rowBatches(all, layout) }

  function layoutOf(format: InputFormat): SourceLayout {
    if (format === 'ndjson') return { format }
    if (head.trim() === '') throw failure(exitCodes.unreadable, words.isEmpty(nameOf(file, words)))
    if (format === 'json') {
      if (!/^\ufeff?\s*[[{]/.test(head)) throw failure(exitCodes.unreadable, words.isNoJson(nameOf(file, words)))
      return { format }
    }
    const table = csvLayoutOf(head, model, index, options.delimiter)
    if (!table) throw failure(exitCodes.unreadable, words.noHeaders(nameOf(file, words)))
    return { format: 'csv', table }
  }
}

function readerOf(layout: SourceLayout, model: CustomerModel, index: HeaderIndex): RowReader {
  if (layout.format === 'csv') return csvRowReader(layout.table, model)
  return layout.format === 'ndjson' ? ndjsonRowReader(index) : jsonRowReader(index)
}

/** The format by the name of the file, else by its beginning. */
function formatOf(file: string, head: string): InputFormat {
  const extension = extname(file).toLowerCase()
  if (extension === '.ndjson' || extension === '.jsonl') return 'ndjson'
  if (extension === '.json') return 'json'
  if (extension === '.csv' || extension === '.tsv') return 'csv'
  const start = head.replace(/^\ufeff/, '').trimStart()
  if (start.startsWith('[')) return 'json'
  if (!start.startsWith('{')) return 'csv'
  const [first = ''] = start.split('\n', 1)
  return isJson(first) ? 'ndjson' : 'json'
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** The beginning of a text, and the whole of it. */
async function peek(pieces: AsyncGenerator<string>): Promise<{ head: string; all: AsyncGenerator<string> }> {
  let head = ''
  while (head.length < headSize) {
    const { value, done } = await pieces.next()
    if (done) break
    head += value
  }
  async function* all(): AsyncGenerator<string> {
    yield head
    yield* pieces
  }
  return { head, all: all() }
}

/** The first piece of an input, and the whole of it. */
async function peekBytes(
  pieces: AsyncGenerator<Uint8Array>,
): Promise<{ head: Uint8Array; all: AsyncGenerator<Uint8Array> }> {
  const { value: head = new Uint8Array() } = (await pieces.next()) as { value?: Uint8Array }
  async function* all(): AsyncGenerator<Uint8Array> {
    if (head.length > 0) yield head
    yield* pieces
  }
  return { head, all: all() }
}
