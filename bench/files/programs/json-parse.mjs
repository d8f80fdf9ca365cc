import { eachLine } from '../lines.mjs'
import { tell } from '../tell.mjs'

/** Reads, splits and parses, and checks nothing: that a value came is all that it asks. */
let refused = 0
await eachLine((line) => {
  if (JSON.parse(line) === null) refused += 1
})
tell(refused)
