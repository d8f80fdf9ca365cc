export { csvLine, guardFormula } from './csv-line.ts'
export { type CsvFault, type CsvReader, type CsvRow, csvReader, longestRow } from './csv-reader.ts'
export { foldHeader, moneyUnitOf } from './header-text.ts'
export {
  countKnownHeaders,
  type HeaderIndex,
  type HeaderMap,
  type HeaderWords,
  headerIndex,
  mapHeaders,
} from './headers.ts'
export { type JsonReader, type JsonText, jsonReader, longestElement } from './json-values.ts'
export { type JudgedRecord, judgeRecord, judgeUnreadable } from './judge-record.ts'
export { type ReportColumn, reportColumns, reportColumnsOf } from './report-columns.ts'
export { numberOfCells, recordOfCells, recordOfObject } from './rows.ts'
export { type Counts, mergeSummaries, type Summary, summaryOf, type Tally, tallyOf } from './summary.ts'
export { type LineReader, lineReader, longestLine, type TextLine } from './text-lines.ts'
