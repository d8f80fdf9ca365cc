export type { PlainValues } from '../record/bytes/byte-record.ts'
export { type ChunkOptions, type ChunkResult, checkChunk, type KeyedRow } from './chunks/check-chunk.ts'
export { type ChunkLine, type ChunkLineReader, chunkLineReader } from './chunks/chunk-lines.ts'
export { type Chunk, planChunks } from './chunks/plan-chunks.ts'
export { csvLine, guardFormula } from './csv-line.ts'
export { type CsvReader, type CsvRow, csvReader } from './csv-reader.ts'
export { type CsvFault, longestRow } from './csv-record.ts'
export type { RowPlace } from './csv-scanner.ts'
export { foldHeader, moneyUnitOf } from './header-text.ts'
export {
  countKnownHeaders,
  type HeaderIndex,
  type HeaderMap,
  type HeaderWords,
  headerIndex,
  mapHeaders,
} from './headers.ts'
export { type CsvLayout, csvLayoutOf, csvLineReading, csvRowReader } from './input/csv-rows.ts'
export { type HeaderRow, headerRowOf, mostRowsAboveHeaders, withoutTail } from './input/header-row.ts'
export type { InputRow, LineReading, RowReader } from './input/input-row.ts'
export { jsonRow, jsonRowReader, ndjsonLineReading, ndjsonRowReader, tooLongRow } from './input/json-rows.ts'
export { replacementCharacter, rowIssue } from './input/row-issues.ts'
export { rowsIn, rowsOf, rowTransformer, type Texts } from './input/rows-of.ts'
export { type JsonReader, type JsonText, jsonReader, longestElement } from './json-values.ts'
export {
  type ByteJudge,
  csvJudge,
  ndjsonJudge,
  type PlainDoubt,
  type PlainRow,
  type TakeJudged,
} from './judge-bytes.ts'
export { type JudgedRecord, judgeRecord, judgeUnreadable } from './judge-record.ts'
export { type JudgedBatch, type JudgedRow, judgeRow, judgeRows, type RunOptions, type RunState } from './judge-rows.ts'
export { type FieldProfile, mergeProfiles, type Profile, type Profiler, profilerOf } from './profile.ts'
export { type ReportColumn, reportColumns, reportColumnsOf } from './report-columns.ts'
export { rowKeyOf } from './row-key.ts'
export { numberOfCells, recordOfCells, recordOfObject } from './rows.ts'
export { type Counts, mergeSummaries, type Summary, summaryOf, type Tally, tallyOf } from './summary.ts'
export { type LineReader, lineReader, longestLine, type TextLine } from './text-lines.ts'
