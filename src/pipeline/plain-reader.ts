import type { PlainRecord } from '../record/bytes/byte-record.ts'
import type { ByteSource } from '../record/bytes/byte-source.ts'

/** Reads rows that are plainly in order from their bytes in UTF-8. */
export interface PlainReader {
  /** Reads the row between two places. `false` decides nothing: then it has to be read the usual way. */
  readonly read: (source: ByteSource, from: number, to: number) => boolean
  /** What the row holds that was read last; its texts are decoded when they are asked for. */
  readonly record: PlainRecord
  /** The same as an object of its own. */
  readonly copy: () => Record<string, unknown>
}
