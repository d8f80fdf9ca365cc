import { closeSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { exitCodes, failure } from '../exit-codes.ts'
import type { Host } from '../host.ts'
import { codeOf } from '../input/open-input.ts'
import type { CommandWords } from '../words/words.ts'
import { deviceSink, fileSink, type Sink } from './sink.ts'

/** A file that appears under its name when it is complete, and never before. */
export interface SafeFile extends Sink {
  readonly path: string
  /** Puts the file in its place. */
  readonly commit: () => Promise<void>
  /** Leaves no trace of it; does nothing after `commit`. */
  readonly discard: () => void
}

/** Opens a file for writing beside its final place. It is discarded when the process is told to stop. */
export function openSafeFile(path: string, host: Host, words: CommandWords): SafeFile {
  const told = <Result>(act: () => Result): Result => {
    try {
      return act()
    } catch (reason) {
      throw failure(exitCodes.unreadable, words.cannotWrite(path, codeOf(reason)))
    }
  }
  const existing = statSync(path, { throwIfNoEntry: false })
  if (existing?.isDirectory()) throw failure(exitCodes.unreadable, words.cannotWrite(path, 'EISDIR'))
  if (existing && !existing.isFile()) {
    const device = told(() => deviceSink(path))
    return { ...device, path, commit: async () => device.close(), discard: () => {} }
  }

  const target = existing ? realpathSync(path) : resolve(path)
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`)
  const file = told(() => openSync(temporary, 'wx', existing?.mode ?? 0o666))
  const sink = fileSink(file)
  let open = true
  const discard = () => {
    if (!open) return
    open = false
    host.onStop.delete(discard)
    closeSync(file)
    rmSync(temporary, { force: true })
  }
  host.onStop.add(discard)
  return {
    path,
    write: (text) => told(() => sink.write(text)),
    flush: sink.flush,
    commit: async () => {
      await sink.flush()
      told(() => {
        fsyncSync(file)
        closeSync(file)
        renameSync(temporary, target)
      })
      open = false
      host.onStop.delete(discard)
    },
    discard,
  }
}

/** Whether two paths name the same file, through links too. A device such as `/dev/null` is none, and takes several outputs. */
export function isSameFile(one: string, other: string): boolean {
  const [first, second] = [one, other].map((path) => statSync(path, { throwIfNoEntry: false }))
  if (first && !first.isFile()) return false
  if (resolve(one) === resolve(other)) return true
  return first !== undefined && second !== undefined && first.ino === second.ino && first.dev === second.dev
}
