import { labelOf, messageOf } from '../../messages/index.ts'
import { csvLine } from '../../pipeline/index.ts'
import { withoutNotes } from './notebook.ts'
import type { Reporter, ReportStyle } from './report-style.ts'

/** A line of CSV for each issue, and one for each record without any; begins with a mark that Excel needs for UTF-8. */
export function csvReporter({ speech: { language, words } }: ReportStyle): Reporter {
  const { report } = words
  return {
    begin: () =>
      `\ufeff${csvLine([
        report.row,
        report.name,
        report.verdict,
        report.number,
        report.severity,
        report.field,
        report.code,
        report.message,
      ])}`,
    record: ({ source, judged, name, id }) => {
      const record = [String(source.row), name ?? '', judged.ok ? report.accepted : report.refused, id ?? '']
      if (judged.issues.length === 0) return csvLine([...record, '', '', '', ''])
      return judged.issues
        .map((issue) =>
          csvLine([
            ...record,
            report[issue.severity],
            labelOf(issue.path, language),
            issue.code,
            messageOf(issue, language),
          ]),
        )
        .join('')
    },
    between: '',
    end: () => '',
    ...withoutNotes,
  }
}
