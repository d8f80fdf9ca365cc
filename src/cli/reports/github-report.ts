import { describeIssue } from '../../messages/index.ts'
import { withoutNotes } from './notebook.ts'
import type { Reporter, ReportStyle } from './report-style.ts'

/** GitHub workflow commands: each issue beside the line of the file on which its record begins. */
export function githubReporter({ speech: { language, words }, file }: ReportStyle): Reporter {
  return {
    begin: () => '',
    record: ({ source, judged, name }) => {
      const place = [...(file === undefined ? [] : [`file=${property(file)}`]), `line=${source.line}`]
      const title = `title=${property(name ?? words.report.unnamed)}`
      return judged.issues
        .map((issue) => `::${issue.severity} ${[...place, title].join(',')}::${data(describeIssue(issue, language))}\n`)
        .join('')
    },
    between: '',
    end: ({ records, accepted, refused }) =>
      `::notice::${data(`${words.report.records(records)} · ${words.report.accepted} ${accepted} · ${words.report.refused} ${refused}`)}\n`,
    ...withoutNotes,
  }
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
