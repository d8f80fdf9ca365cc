import { jsonLine } from './json-line.ts'
import type { Reporter } from './report-style.ts'

/** One JSON object: `records` and `summary`. */
export function jsonReporter(): Reporter {
  let separator = '\n'
  return {
    begin: () => '{"records":[',
    record: (outcome) => {
      const line = `${separator}${jsonLine(outcome)}`
      separator = ',\n'
      return line
    },
    end: (summary) => `\n],"summary":${JSON.stringify(summary)}}\n`,
  }
}

/** One line of JSON for each record, then one with the summary. */
export function ndjsonReporter(): Reporter {
  return {
    begin: () => '',
    record: (outcome) => `${jsonLine(outcome)}\n`,
    end: (summary) => `${JSON.stringify({ summary })}\n`,
  }
}
