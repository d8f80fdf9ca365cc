import type { RowBatch, SourceLayout } from '../../../src/cli/input/source.ts'
import { en } from '../../../src/messages/en.ts'
import { zhCN } from '../../../src/messages/zh-cn.ts'
import { customerModel } from '../../../src/model/customer-model.ts'
import { headerIndex } from '../../../src/pipeline/headers.ts'
import { csvRowReader } from '../../../src/pipeline/input/csv-rows.ts'
import type { InputRow } from '../../../src/pipeline/input/input-row.ts'
import { elementRow, ndjsonRowReader } from '../../../src/pipeline/input/json-rows.ts'
import { rowsIn } from '../../../src/pipeline/input/rows-of.ts'

const index = headerIndex(customerModel, [zhCN, en])

/** The rows of a batch, read as text. */
export function batchRows(batch: RowBatch, layout: SourceLayout): readonly InputRow[] {
  if ('rows' in batch) return batch.rows
  if (!('row' in batch)) return batch.map((element) => elementRow(element, index))
  const csv = layout.format === 'csv' && csvRowReader(layout.table, customerModel, batch)
  return rowsIn(batch.text, csv || ndjsonRowReader(index, batch.line))
}
