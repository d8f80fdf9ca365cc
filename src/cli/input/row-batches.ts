import { en, zhCN } from '../../messages/index.ts'
import type { CustomerModel } from '../../model/index.ts'
import { csvCutter } from '../../pipeline/csv-cutter.ts'
import { csvRowReader, headerIndex, type InputRow, ndjsonRowReader, rowsIn } from '../../pipeline/index.ts'
import { elementRow } from '../../pipeline/input/json-rows.ts'
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

/** What reads the rows in a batch. */
export function batchReaderOf(layout: SourceLayout, model: CustomerModel): (batch: RowBatch) => readonly InputRow[] {
  const index = headerIndex(model, [zhCN, en])
  return (batch) => {
    if ('rows' in batch) return batch.rows
    if (!('row' in batch)) return batch.map((element) => elementRow(element, index))
    const reader =
      layout.format === 'csv' ? csvRowReader(layout.table, model, batch) : ndjsonRowReader(index, batch.line)
    return rowsIn(batch.text, reader)
  }
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
