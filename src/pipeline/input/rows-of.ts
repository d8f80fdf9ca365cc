import type { InputRow, RowReader } from './input-row.ts'

/** Text in pieces: from a file, a socket, a `TextDecoderStream`, or a list. */
export type Texts = Iterable<string> | AsyncIterable<string>

/**
 * The rows of a text, in batches, one for each piece that completes any. The next piece is asked for when the batch has been
 * taken, so that a slow reader slows the source down; whoever leaves the loop lets the source go.
 */
export async function* rowsOf(texts: Texts, reader: RowReader): AsyncGenerator<readonly InputRow[], void, void> {
  for await (const text of texts) {
    const rows = reader.read(text)
    if (rows.length > 0) yield rows
  }
  const rows = reader.end()
  if (rows.length > 0) yield rows
}

/** All rows of a text that is there. */
export function rowsIn(text: string, reader: RowReader): readonly InputRow[] {
  return [...reader.read(text), ...reader.end()]
}

/** What puts rows on: the part of a `TransformStreamDefaultController` that is used. */
interface RowQueue {
  enqueue(row: InputRow): void
}

/**
 * A transformer of the Streams standard, from text to rows: `new TransformStream(rowTransformer(reader))`, behind a
 * `TextDecoderStream`.
 */
export function rowTransformer(reader: RowReader): {
  transform(text: string, queue: RowQueue): void
  flush(queue: RowQueue): void
} {
  const pass = (rows: readonly InputRow[], queue: RowQueue) => {
    for (const row of rows) queue.enqueue(row)
  }
  return {
    transform: (text, queue) => pass(reader.read(text), queue),
    flush: (queue) => pass(reader.end(), queue),
  }
}
