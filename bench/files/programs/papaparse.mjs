import Papa from 'papaparse'
import { isRefused } from '../judging.mjs'
import { texts } from '../standard-input.mjs'
import { tell } from '../tell.mjs'

let refused = 0
Papa.parse(texts(), {
  header: true,
  skipEmptyLines: true,
  step: ({ data }) => {
    if (isRefused(data)) refused += 1
  },
  complete: () => tell(refused),
})
