import type { SampleWords } from '../../import/index.ts'
import { en, zhCN } from '../../messages/index.ts'
import {
  csvJudge,
  headerIndex,
  type JudgedRow,
  judgeRow,
  ndjsonJudge,
  type PlainRow,
  type TakeJudged,
} from '../../pipeline/index.ts'
import { elementRow } from '../../pipeline/input/json-rows.ts'
import type { RowBatch, SourceLayout, SourceRow } from '../input/source.ts'
import { mayBeSampleOf, sampleTestOf } from '../input/without-samples.ts'
import type { Settings } from '../settings.ts'

/** Judges the rows of a batch one after another, and passes over samples: it answers with how many. `false` ends the judging. */
export type BatchJudge = (batch: RowBatch, take: (row: JudgedRow) => boolean) => number

const encoder = new TextEncoder()

/** What judges batches of rows. Plain rows of a text are judged from its bytes, but samples never are. */
export function batchJudgeOf(
  { compiled, context }: Settings,
  layout: SourceLayout,
  languages: readonly SampleWords[],
): BatchJudge {
  const index = headerIndex(compiled.model, [zhCN, en])
  const judgeText =
    layout.format === 'csv'
      ? csvJudge(compiled, layout.table, context, mayBeSampleOf(compiled.model, languages))
      : ndjsonJudge(compiled, index, context)
  const isSample = sampleTestOf(layout, languages)
  const judgeRead = (rows: readonly SourceRow[], take: TakeJudged) =>
    rows.every((source) => take({ source, judged: judgeRow(compiled, source, context) }))

  return (batch, take) => {
    let samples = 0
    const takeRow: TakeJudged = (row) => {
      if ('copy' in row) return take(asRead(row))
      if (!isSample(row.source)) return take(row)
      samples += 1
      return true
    }
    if ('rows' in batch) judgeRead(batch.rows, takeRow)
    else if ('row' in batch) judgeText(encoder.encode(batch.text), batch, takeRow)
    else
      judgeRead(
        batch.map((element) => elementRow(element, index)),
        takeRow,
      )
    return samples
  }
}

/** A plain row as though it had been read as text. */
function asRead({ row, line, id, ok, issues, tier, review, copy }: PlainRow): JudgedRow {
  const value = copy()
  return { source: { row, line, input: value, issues: [], id }, judged: { ok, value, issues, tier, review } }
}
