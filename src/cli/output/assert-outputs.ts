import { exitCodes, failure } from '../exit-codes.ts'
import type { CommandWords } from '../words/words.ts'
import { isSameFile } from './safe-file.ts'

/** The file that a shell has put on the standard input (`< customers.csv`), where systems name it so. */
const standardInput = '/dev/stdin'

/** No output may be the input, or another output: that is a failure. */
export function assertOutputs(file: string, outputs: readonly (string | undefined)[], words: CommandWords): void {
  const taken = [file === '-' ? standardInput : file]
  for (const path of outputs) {
    if (path === undefined) continue
    if (taken.some((other) => isSameFile(path, other))) throw failure(exitCodes.usage, words.wouldOverwrite(path))
    taken.push(path)
  }
}
