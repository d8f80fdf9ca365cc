import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { exitCodes, failure } from '../exit-codes.ts'
import { codeOf } from '../input/open-input.ts'
import type { CommandWords } from '../words/words.ts'

/** Writes a file that appears under its name when it is complete. */
export function saveBytes(path: string, bytes: Uint8Array | string, words: CommandWords): void {
  const target = resolve(path)
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`)
  try {
    writeFileSync(temporary, bytes, { flag: 'wx' })
    renameSync(temporary, target)
  } catch (reason) {
    rmSync(temporary, { force: true })
    throw failure(exitCodes.unreadable, words.cannotWrite(path, codeOf(reason)))
  }
}
