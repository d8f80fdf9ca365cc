import type { CompiledModel } from '../compile-model.ts'
import type { ByteSource } from './byte-source.ts'
import { decodeUtf8 } from './decode.ts'
import { notYetRead } from './field-bytes.ts'

/** Every field of a model with what a record holds of it, `undefined` where it holds nothing. */
export type PlainValues = Readonly<Record<string, unknown>>

/** A record whose values are plainly in order, each for itself (`isPlain` of its field). */
export interface PlainRecord {
  /** What it holds, until the next row. */
  readonly values: PlainValues
  /** Whether it holds something in the field at a position of the model's order. */
  readonly has: (position: number) => boolean
}

/** A record that stands in bytes; its texts are read when they are asked for. One is used for row after row. */
export interface ByteRecord extends PlainRecord {
  /** Empties it for a row of these bytes. */
  readonly begin: (source: ByteSource) => void
  /** Takes the value of a field: itself, or `notYetRead` and where its text stands. */
  readonly hold: (position: number, value: unknown, from: number, to: number) => void
  /** Where the text of a value stands that it holds. */
  readonly startOf: (position: number) => number
  readonly endOf: (position: number) => number
  /** The same values as an object of its own, without the fields that hold nothing. */
  readonly copy: () => Record<string, unknown>
}

/** An empty record for the rows of a model. */
export function byteRecordOf({ fields }: CompiledModel): ByteRecord {
  const size = fields.length
  const held = new Array<unknown>(size).fill(undefined)
  const starts = new Int32Array(size)
  const ends = new Int32Array(size)
  let source: ByteSource | undefined

  function valueAt(position: number): unknown {
    const value = held[position]
    if (value !== notYetRead || source === undefined) return value
    const text = decodeUtf8(source, starts[position] as number, ends[position] as number)
    held[position] = text
    return text
  }

  const values = {}
  fields.forEach(({ key }, position) => {
    Object.defineProperty(values, key, { enumerable: true, get: () => valueAt(position) })
  })

  return {
    values,
    begin: (bytes) => {
      source = bytes
      for (let position = 0; position < size; position += 1) held[position] = undefined
    },
    has: (position) => held[position] !== undefined,
    hold: (position, value, from, to) => {
      held[position] = value
      starts[position] = from
      ends[position] = to
    },
    startOf: (position) => starts[position] as number,
    endOf: (position) => ends[position] as number,
    copy: () => {
      const record: Record<string, unknown> = {}
      fields.forEach(({ key }, position) => {
        if (held[position] !== undefined) record[key] = valueAt(position)
      })
      return record
    },
  }
}
