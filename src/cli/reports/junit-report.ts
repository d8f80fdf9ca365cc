import { describeIssue } from '../../messages/index.ts'
import { errorsFirst } from './errors-first.ts'
import { withoutNotes } from './notebook.ts'
import type { Reporter, ReportStyle } from './report-style.ts'

const illegal = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** JUnit XML: a test case for each record, failed where it is refused; warnings are its output. */
export function junitReporter({ speech: { language, words }, file }: ReportStyle): Reporter {
  const suite = escapeXml(file ?? words.standardInput)
  return {
    begin: () => `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n<testsuite name="${suite}">\n`,
    record: ({ source, judged, name }) => {
      const title = escapeXml(`${words.report.row} ${source.row} ${name ?? words.report.unnamed}`)
      const open = `<testcase classname="${suite}" name="${title}"`
      // JUnit wants failures before output.
      const parts = [...judged.issues].sort(errorsFirst).map((issue) => {
        const text = escapeXml(describeIssue(issue, language))
        if (issue.severity === 'warning') return `<system-out>${text}</system-out>`
        return `<failure type="${issue.code}" message="${text}"/>`
      })
      return parts.length === 0 ? `${open}/>\n` : `${open}>\n${parts.join('\n')}\n</testcase>\n`
    },
    between: '',
    end: () => '</testsuite>\n</testsuites>\n',
    ...withoutNotes,
  }
}

function escapeXml(text: string): string {
  return text
    .replace(illegal, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
