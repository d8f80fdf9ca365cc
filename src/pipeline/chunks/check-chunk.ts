import type { CustomerModel } from '../../model/model.ts'
import type { CheckContext, CompiledModel } from '../../record/index.ts'
import type { LineReading } from '../input/input-row.ts'
import { tooLongRow } from '../input/json-rows.ts'
import { type JudgedRow, judgeRow } from '../judge-rows.ts'
import { rowKeyOf } from '../row-key.ts'
import { type Summary, tallyOf } from '../summary.ts'
import { longestLine } from '../text-lines.ts'
import type { ChunkLine } from './chunk-lines.ts'
import type { Chunk } from './plan-chunks.ts'

/** A judged row of a chunk. Its row and line numbers count from the first line of the chunk. */
export interface KeyedRow extends JudgedRow {
  /** By the source and the byte at which the row begins: the same, however the file is cut. */
  readonly key: string
}

/** What a chunk came to; `summary` is plain data, for `mergeSummaries`. */
export interface ChunkResult {
  readonly index: number
  /** How many lines the chunk has, blank ones and headers too: their sum over the chunks before gives the line in the file. */
  readonly lines: number
  readonly rows: readonly KeyedRow[]
  readonly summary: Summary
}

/** How the lines of a chunk are read. */
export interface ChunkOptions {
  /** A name of the file, for the keys of its rows. */
  readonly source: string
  readonly context: CheckContext
  /** The text of one line: `new TextDecoder('gb18030').decode`, bound to its decoder. */
  readonly decode: (bytes: Uint8Array) => string
  /** `ndjsonLineReading(index)` or `csvLineReading(layout, model)`. */
  readonly reading: LineReading
}

/**
 * Judges the lines of one chunk of a file, as any worker may, in any order and more than once: the result depends on the file
 * and the chunk alone. The summaries of all chunks merged are the summary of the file.
 */
export function checkChunk(
  compiled: CompiledModel<CustomerModel>,
  { index }: Chunk,
  lines: readonly ChunkLine[],
  { source, context, decode, reading }: ChunkOptions,
): ChunkResult {
  const tally = tallyOf(compiled.model)
  const rows = lines.flatMap(({ offset, bytes, tooLong }, position): KeyedRow[] => {
    const line = position + 1
    const row = tooLong ? tooLongRow(line, line, longestLine) : reading(decode(bytes), line, index === 0)
    if (row === undefined) return []
    const judged = judgeRow(compiled, row, context)
    tally.add(judged)
    return [{ key: rowKeyOf(source, offset), source: row, judged }]
  })
  return { index, lines: lines.length, rows, summary: tally.summary() }
}
