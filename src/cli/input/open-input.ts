import { createReadStream, statSync } from 'node:fs'
import { exitCodes, failure } from '../exit-codes.ts'
import type { Host } from '../host.ts'
import type { CommandWords } from '../words/words.ts'

/** The bytes of a file, or of the standard input for `-`; what keeps them from being read is a failure. */
export async function* openInput(file: string, host: Host, words: CommandWords): AsyncGenerator<Uint8Array> {
  if (file !== '-') assertReadable(file, words)
  const stream = file === '-' ? host.stdin : createReadStream(file, { highWaterMark: 65_536 })
  try {
    for await (const chunk of stream) yield chunk
  } catch (reason) {
    throw failure(exitCodes.unreadable, words.cannotRead(nameOf(file, words), codeOf(reason)))
  }
}

/** What to call the input in a message. */
export function nameOf(file: string, words: CommandWords): string {
  return file === '-' ? words.standardInput : file
}

/** The code of a system error, such as `ENOENT`. */
export function codeOf(reason: unknown): string {
  return reason instanceof Error && 'code' in reason ? String(reason.code) : 'EIO'
}

function assertReadable(file: string, words: CommandWords): void {
  let isDirectory: boolean
  try {
    isDirectory = statSync(file).isDirectory()
  } catch (reason) {
    throw failure(exitCodes.unreadable, words.cannotRead(file, codeOf(reason)))
  }
  if (isDirectory) throw failure(exitCodes.unreadable, words.cannotRead(file, 'EISDIR'))
}
