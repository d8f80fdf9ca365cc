import { once } from 'node:events'
import { appendFileSync, closeSync, openSync } from 'node:fs'
import type { Output } from '../host.ts'

/** Where text goes. */
export interface Sink {
  /** Takes text, or its bytes in UTF-8; it is passed on in large pieces. */
  readonly write: (text: string | Uint8Array) => void
  /** Passes on everything taken, and waits until the reader has caught up. */
  readonly flush: () => Promise<void>
}

/** How much text is collected before it is passed on. */
const pieceSize = 65_536

/** A sink into a stream, which waits for its reader at each flush. */
export function streamSink(stream: Output): Sink {
  const { write, pass } = collector((piece) => stream.write(piece), Number.POSITIVE_INFINITY)
  return {
    write,
    flush: async () => {
      pass()
      if (stream.writableNeedDrain) await once(stream, 'drain')
    },
  }
}

/** A sink into an open file. */
export function fileSink(file: number): Sink {
  const { write, pass } = collector((piece) => appendFileSync(file, piece), pieceSize)
  return { write, flush: async () => pass() }
}

/** Collects text up to a length; bytes are pieces already. */
function collector(put: (piece: string | Uint8Array) => void, mostLength: number) {
  let held = ''
  const pass = () => {
    const text = held
    held = ''
    if (text !== '') put(text)
  }
  return {
    pass,
    write: (text: string | Uint8Array) => {
      if (typeof text === 'string') {
        held += text
        if (held.length > mostLength) pass()
      } else if (text.length > 0) {
        pass()
        put(text)
      }
    },
  }
}

/** A sink into what is no regular file, such as `/dev/null` or a named pipe: written in place. */
export function deviceSink(path: string): Sink & { readonly close: () => void } {
  const file = openSync(path, 'w')
  return { ...fileSink(file), close: () => closeSync(file) }
}
