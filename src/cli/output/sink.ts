import { once } from 'node:events'
import { appendFileSync, closeSync, openSync } from 'node:fs'
import type { Output } from '../host.ts'

/** Where text goes. */
export interface Sink {
  /** Takes text; it is passed on in large pieces. */
  readonly write: (text: string) => void
  /** Passes on everything taken, and waits until the reader has caught up. */
  readonly flush: () => Promise<void>
}

/** How much text is collected before it is passed on. */
const pieceSize = 65_536

/** A sink into a stream, which waits for its reader at each flush. */
export function streamSink(stream: Output): Sink {
  let held = ''
  return {
    write: (text) => {
      held += text
    },
    flush: async () => {
      if (held === '') return
      const text = held
      held = ''
      if (!stream.write(text)) await once(stream, 'drain')
    },
  }
}

/** A sink into a file, which takes more than text. */
export interface FileSink extends Sink {
  readonly writeBytes: (bytes: Uint8Array) => void
}

/** A sink into an open file. */
export function fileSink(file: number): FileSink {
  let held = ''
  const pass = () => {
    appendFileSync(file, held)
    held = ''
  }
  return {
    write: (text) => {
      held += text
      if (held.length > pieceSize) pass()
    },
    writeBytes: (bytes) => {
      pass()
      appendFileSync(file, bytes)
    },
    flush: async () => pass(),
  }
}

/** A sink into what is no regular file, such as `/dev/null` or a named pipe: written in place. */
export function deviceSink(path: string): FileSink & { readonly close: () => void } {
  const file = openSync(path, 'w')
  return { ...fileSink(file), close: () => closeSync(file) }
}
