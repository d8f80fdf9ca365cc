import type { CustomerModel } from '../model/model.ts'
import type { CheckContext, CompiledModel } from '../record/index.ts'
import type { InputRow } from './input/input-row.ts'
import { type JudgedRecord, judgeRecord, judgeUnreadable } from './judge-record.ts'
import { mergeSummaries, type Summary, tallyOf } from './summary.ts'

/** A row and what became of it. */
export interface JudgedRow {
  readonly source: InputRow
  readonly judged: JudgedRecord
}

/** How far a run has come: plain data, to be stored with what the batch gave, and to go on from. */
export interface RunState {
  /** How many rows have been judged, from the first. */
  readonly rows: number
  /** What they came to. */
  readonly summary: Summary
  /** Why it ended before the rows did: more were refused than tolerated, or it was told to. */
  readonly stopped: 'errors' | 'signal' | null
}

/** Some judged rows, and how far the run has come with them. */
export interface JudgedBatch {
  readonly rows: readonly JudgedRow[]
  readonly state: RunState
}

/** How a run is to be done. */
export interface RunOptions {
  readonly context: CheckContext
  /** How many refused rows are tolerated, those of an earlier part included; absent: any. */
  readonly maxErrors?: number
  /** Ends the run before the next row, as soon as it is aborted. */
  readonly signal?: { readonly aborted: boolean }
  /** The state of the last batch of a run that was interrupted: its rows are read past, and its figures go on. */
  readonly after?: RunState
}

/** The judgement of one row. */
export function judgeRow(
  compiled: CompiledModel<CustomerModel>,
  source: InputRow,
  context: CheckContext,
): JudgedRecord {
  return source.input === undefined
    ? judgeUnreadable(compiled, source.issues)
    : judgeRecord(compiled, source.input, context, source.issues)
}

/**
 * Judges rows batch by batch and keeps none of them. Whoever takes a batch slowly slows the source down; memory does not grow
 * with the number of rows. The last batch says whether the rows ended, or the run did (`stopped`): then the rest was not read.
 */
export async function* judgeRows(
  batches: AsyncIterable<readonly InputRow[]> | Iterable<readonly InputRow[]>,
  compiled: CompiledModel<CustomerModel>,
  { context, maxErrors = Number.POSITIVE_INFINITY, signal, after }: RunOptions,
): AsyncGenerator<JudgedBatch, void, void> {
  const tally = tallyOf(compiled.model)
  const done = after?.rows ?? 0
  let seen = 0
  let refused = after?.summary.refused ?? 0

  const stateWith = (stopped: RunState['stopped']): RunState => {
    const summary = tally.summary()
    return { rows: Math.max(seen, done), summary: after ? mergeSummaries(after.summary, summary) : summary, stopped }
  }
  const mustStop = (): RunState['stopped'] => (refused > maxErrors ? 'errors' : signal?.aborted ? 'signal' : null)

  for await (const batch of batches) {
    const rows: JudgedRow[] = []
    let stopped = mustStop()
    for (const source of batch) {
      if (stopped !== null) break
      seen += 1
      if (seen <= done) continue
      const judged = judgeRow(compiled, source, context)
      tally.add(judged)
      rows.push({ source, judged })
      if (!judged.ok) refused += 1
      stopped = mustStop()
    }
    if (rows.length > 0 || stopped !== null) yield { rows, state: stateWith(stopped) }
    if (stopped !== null) return
  }
}
