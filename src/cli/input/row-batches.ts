import { csvCutter } from '../../pipeline/csv-cutter.ts'
import { jsonReader } from '../../pipeline/json-values.ts'
import { lineCutter } from '../../pipeline/line-cutter.ts'
import type { RowBatch, SourceLayout } from './source.ts'

/** The rows of a text in batches that can be read apart from each other, one for each piece that completes any. */
export async function* rowBatches(texts: AsyncIterable<string>, layout: SourceLayout): AsyncGenerator<RowBatch> {
  const cutter = cutterOf(layout)
  for await (const text of texts) {
    const batch = cutter.cut(text)
    if (batch !== undefined) yield batch
  }
  const batch = cutter.end()
  if (batch !== undefined) yield batch
}

/** Cuts texts into batches. */
interface Cutter {
  readonly cut: (text: string) => RowBatch | undefined
  readonly end: () => RowBatch | undefined
}

function cutterOf(layout: SourceLayout): Cutter {
  if (layout.format === 'csv') return csvCutter(layout.table.delimiter)
  if (layout.format === 'ndjson') return lineCutter()
  const reader = jsonReader()
  return { cut: reader.read, end: reader.end }
}
