import { customerModel } from 'kehu'
import { en, zhCN } from 'kehu/messages'
import { csvLayoutOf, csvRowReader, headerIndex, judgeRows, ndjsonRowReader, rowsOf } from 'kehu/pipeline'
import { compiled, context } from '../judging.mjs'
import { texts } from '../standard-input.mjs'
import { tell } from '../tell.mjs'

/** The readers of the package: `node pipeline.mjs ndjson`. */
const [format] = process.argv.slice(2)
const index = headerIndex(customerModel, [zhCN, en])
let refused = 0
for await (const { state } of judgeRows(format === 'csv' ? csvRows() : ndjsonRows(), compiled, { context }))
  refused = state.summary.refused
tell(refused)

function ndjsonRows() {
  return rowsOf(texts(), ndjsonRowReader(index))
}

async function* csvRows() {
  let reader
  for await (const text of texts()) {
    reader ??= csvRowReader(csvLayoutOf(text, customerModel, index), customerModel)
    yield reader.read(text)
  }
  yield reader.end()
}
