import { parse } from 'csv-parse'
import { isRefused } from '../judging.mjs'
import { texts } from '../standard-input.mjs'
import { tell } from '../tell.mjs'

let refused = 0
for await (const record of texts().pipe(parse({ columns: true }))) if (isRefused(record)) refused += 1
tell(refused)
