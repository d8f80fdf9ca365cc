import picocolors from 'picocolors'
import { labelOf, messageOf, optionLabelOf, wordOf } from '../../messages/index.ts'
import type { Issue } from '../../model/index.ts'
import type { Outcome } from '../judging.ts'
import { cutTo, padLeft, padTo, widthOf } from './columns.ts'
import { errorsFirst } from './errors-first.ts'
import { notebook } from './notebook.ts'
import type { Reporter, ReportStyle } from './report-style.ts'
import { summaryText } from './text-summary.ts'

/** Widths of the columns before the last one. */
const widths = { row: 5, number: 16, size: 6 } as const

/** A name takes at most this much; few Chinese company names are longer. */
const widestName = 36

/** The report for people: a line for each record, its issues underneath, and the figures at the end. */
export function textReporter(style: ReportStyle): Reporter {
  const { language, words } = style.speech
  const { report } = words
  const colours = picocolors.createColors(style.coloured)
  const numbered = style.settings.numberFrom !== undefined
  const nameWidth = Math.min(widestName, Math.max(20, style.width - (numbered ? 60 : 42)))
  const reviewColumn = widths.row + 1 + nameWidth + (numbered ? widths.number + 2 : 0) + widths.size + 8
  const notes = notebook()

  const line = (row: string, mark: string, name: string, number: string, size: string, review: string) =>
    [
      padLeft(row, widths.row),
      mark,
      padTo(name, nameWidth),
      ...(numbered ? [padTo(number, widths.number)] : []),
      padTo(size, widths.size),
      review,
    ]
      .join('  ')
      .trimEnd()

  function nameText({ source, name }: Outcome): string {
    if (name !== undefined) return cutTo(name, nameWidth)
    return colours.dim(source.input === undefined ? report.unreadable : report.unnamed)
  }

  function reviewText({ judged }: Outcome): string {
    const { review } = judged
    if (review === null) return ''
    if (!review.required || review.reviewer === null) return colours.dim(report.noReview)
    const reasons = review.reasons.map(({ code }) => wordOf(language.reasons, code))
    const { colon, list } = language.punctuation
    const role = wordOf(language.roles, review.reviewer)
    const told = `${colon}${[...new Set(reasons)].join(list)}`
    return `${role}${colours.dim(cutTo(told, style.width - reviewColumn - widthOf(role)))}`
  }

  function issueText({ labels, message, code, severity }: IssueGroup): string {
    const mark = severity === 'error' ? colours.red('✗') : colours.yellow('!')
    const { colon, list } = language.punctuation
    return `${' '.repeat(widths.row + 5)}${mark} ${colours.bold(labels.join(list))}${colon}${message} ${colours.dim(code)}\n`
  }

  return {
    begin: () => {
      const head = line(report.row, ' ', report.name, report.number, report.size, report.review)
      return `\n${colours.bold(head)}\n`
    },
    record: (outcome) => {
      const { judged, id, source } = outcome
      notes.note(outcome)
      const size = judged.tier.tier === null ? colours.dim('—') : optionLabelOf('size', judged.tier.tier, language)
      const mark = judged.ok ? colours.green('✓') : colours.red('✗')
      const head = line(
        String(source.row),
        mark,
        nameText(outcome),
        id ?? '',
        judged.ok ? size : '',
        reviewText(outcome),
      )
      const groups = groupsOf(
        judged.issues,
        (issue) => labelOf(issue.path, language),
        (issue) => messageOf(issue, language),
      )
      return `${head}\n${groups.map(issueText).join('')}`
    },
    between: '',
    end: (summary) => summaryText(summary, notes.take(), style, colours),
    takeNotes: notes.take,
    addNotes: notes.add,
  }
}

interface IssueGroup {
  readonly labels: string[]
  readonly message: string
  readonly code: string
  readonly severity: Issue['severity']
}

/** Issues that say the same of several fields, as one; errors come first. */
function groupsOf(
  issues: readonly Issue[],
  labelOfIssue: (issue: Issue) => string,
  messageOfIssue: (issue: Issue) => string,
): IssueGroup[] {
  const groups = new Map<string, IssueGroup>()
  for (const issue of issues) {
    const message = messageOfIssue(issue)
    const group = groups.get(`${issue.code} ${message}`)
    if (group) group.labels.push(labelOfIssue(issue))
    else {
      const { code, severity } = issue
      groups.set(`${code} ${message}`, { labels: [labelOfIssue(issue)], message, code, severity })
    }
  }
  return [...groups.values()].sort(errorsFirst)
}
