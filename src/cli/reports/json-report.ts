import { jsonLine } from './json-line.ts'
import { withoutNotes } from './notebook.ts'
import type { Reporter } from './report-style.ts'

/** One JSON object: `records` and `summary`. */
export function jsonReporter(): Reporter {
  return {
    begin: () => '{"records":[\n',
    record: jsonLine,
    between: ',\n',
    end: (summary) => `${summary.records === 0 ? '' : '\n'}],"summary":${JSON.stringify(summary)}}\n`,
    ...withoutNotes,
  }
}

/** One line of JSON for each record, then one with the summary. */
export function ndjsonReporter(): Reporter {
  return {
    begin: () => '',
    record: (outcome) => `${jsonLine(outcome)}\n`,
    between: '',
    end: (summary) => `${JSON.stringify({ summary })}\n`,
    ...withoutNotes,
  }
}
