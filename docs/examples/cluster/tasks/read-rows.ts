import { createReadStream } from 'node:fs'
import { customerModel } from 'kehu'
import { en, zhCN } from 'kehu/messages'
import { csvRowReader, headerIndex, type InputRow, mapHeaders, ndjsonRowReader, rowsOf } from 'kehu/pipeline'
import type { Chunk } from './task.ts'

const index = headerIndex(customerModel, [zhCN, en])

/** The rows of a chunk, counted from its first one. Blank ones are passed over. */
export function readRows(chunk: Chunk): AsyncGenerator<readonly InputRow[]> {
  const { format, headers } = chunk
  if (format === 'ndjson') return rowsOf(textsOf(chunk), ndjsonRowReader(index))
  // The headers stand in another chunk, or above this one.
  const layout = { delimiter: ',', headers, headerRow: 0, map: mapHeaders(headers, customerModel, index) }
  return rowsOf(textsOf(chunk), csvRowReader(layout, customerModel))
}

async function* textsOf({ file, start, end }: Chunk): AsyncGenerator<string> {
  // Only at the beginning of a file U+FEFF is a mark.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: start > 0 })
  for await (const bytes of createReadStream(file, { start, end: end - 1 }))
    yield decoder.decode(bytes, { stream: true })
  yield decoder.decode()
}
