import { csvReader } from 'kehu/pipeline'
import type { Format } from './task.ts'

/** Where a row begins. */
export interface RowStart {
  /** From 1. */
  readonly row: number
  /** The byte of the file. */
  readonly byte: number
  /** The cells, of a CSV. */
  readonly cells: readonly string[]
}

/** Finds the rows of a file piece by piece. */
export interface RowFinder {
  readonly read: (bytes: Uint8Array) => readonly RowStart[]
  readonly end: () => readonly RowStart[]
}

/**
 * Tells where rows begin. A line break inside quotes begins no row, and whether a quote is meant as one only the reader knows
 * that judges later: a CSV is read by that very reader, and its lines are found again among the bytes.
 */
export function rowFinder(format: Format): RowFinder {
  return format === 'csv' ? csvRows() : lines()
}

const lineFeed = 10
const carriageReturn = 13

function lines(): RowFinder {
  let offset = 0
  let row = 1
  let begins = true
  return {
    read(bytes) {
      const found: RowStart[] = []
      for (let at = 0; at < bytes.length; ) {
        if (begins) found.push({ row, byte: offset + at, cells: [] })
        const end = bytes.indexOf(lineFeed, at)
        begins = end >= 0
        if (begins) row += 1
        at = begins ? end + 1 : bytes.length
      }
      offset += bytes.length
      return found
    },
    end: () => [],
  }
}

function csvRows(): RowFinder {
  const reader = csvReader(',')
  const decoder = new TextDecoder()
  const starts = lineStarts()
  const found = (rows: ReturnType<typeof reader.read>) =>
    rows.map(({ row, line, cells }) => ({ row, cells, byte: starts.take(line) }))
  return {
    read(bytes) {
      starts.read(bytes)
      return found(reader.read(decoder.decode(bytes, { stream: true })))
    },
    end: () => found([...reader.read(decoder.decode()), ...reader.end()]),
  }
}

/** The first bytes of lines ended by LF, CR LF or CR; those before the line that was asked for last are forgotten. */
function lineStarts() {
  let starts = [0]
  let firstLine = 1
  let offset = 0
  let afterReturn = false
  return {
    read(bytes: Uint8Array): void {
      bytes.forEach((byte, at) => {
        if (byte === lineFeed && afterReturn) starts[starts.length - 1] = offset + at + 1
        else if (byte === lineFeed || byte === carriageReturn) starts.push(offset + at + 1)
        afterReturn = byte === carriageReturn
      })
      offset += bytes.length
    },
    take(line: number): number {
      starts = starts.slice(line - firstLine)
      firstLine = line
      return starts[0] ?? offset
    },
  }
}
