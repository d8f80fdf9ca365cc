import { isRefused } from '../judging.mjs'
import { eachLine } from '../lines.mjs'
import { tell } from '../tell.mjs'

/** Objects that come from elsewhere, one after another. */
let refused = 0
await eachLine((line) => {
  if (isRefused(JSON.parse(line))) refused += 1
})
tell(refused)
