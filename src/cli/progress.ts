import type { Host } from './host.ts'
import type { CommandWords } from './words/words.ts'

/** Whoever counts the records of a run. */
export interface Counting {
  readonly summary: () => { readonly records: number; readonly refused: number }
}

/** The line that says how far a long run is. */
export interface Progress {
  readonly show: (counting: Counting) => void
  readonly clear: () => void
}

/** Milliseconds between two looks at the figures. */
const interval = 200

/** Progress on the standard error, if that is a terminal and the report goes elsewhere. */
export function progressOn({ stderr, stdout, now }: Host, toFile: boolean, words: CommandWords): Progress {
  if (stderr.isTTY !== true || (stdout.isTTY === true && !toFile)) return { show: () => {}, clear: () => {} }
  let last = now().getTime()
  let shown = false
  return {
    show: (counting) => {
      const time = now().getTime()
      if (time - last < interval) return
      last = time
      shown = true
      const { records, refused } = counting.summary()
      stderr.write(`\r\u001b[K${words.progress(records, refused)}`)
    },
    clear: () => {
      if (shown) stderr.write('\r\u001b[K')
      shown = false
    },
  }
}
