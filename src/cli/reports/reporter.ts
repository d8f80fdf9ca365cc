import { csvReporter } from './csv-report.ts'
import { githubReporter } from './github-report.ts'
import { jsonReporter, ndjsonReporter } from './json-report.ts'
import { junitReporter } from './junit-report.ts'
import type { Reporter, ReportStyle } from './report-style.ts'
import { textReporter } from './text-report.ts'

/** The formats of a report. */
export const reportFormats = ['text', 'json', 'ndjson', 'csv', 'junit', 'github'] as const

export type ReportFormat = (typeof reportFormats)[number]

/** The reporter of a format. */
export function reporterOf(format: ReportFormat, style: ReportStyle): Reporter {
  switch (format) {
    case 'text':
      return textReporter(style)
    case 'json':
      return jsonReporter()
    case 'ndjson':
      return ndjsonReporter()
    case 'csv':
      return csvReporter(style)
    case 'junit':
      return junitReporter(style)
    case 'github':
      return githubReporter(style)
  }
}
