import { inferSchema, initParser } from 'udsv'
import { isRefused } from '../judging.mjs'
import { texts } from '../standard-input.mjs'
import { tell } from '../tell.mjs'

let parser
let refused = 0
for await (const text of texts()) {
  parser ??= initParser(inferSchema(text))
  parser.chunk(text, parser.stringObjs, count)
}
parser.end()
tell(refused)

function count(record) {
  if (isRefused(record)) refused += 1
}
