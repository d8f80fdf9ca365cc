import type picocolors from 'picocolors'
import { labelOf, messageOf, optionLabelOf, wordOf } from '../../messages/index.ts'
import type { Issue } from '../../model/index.ts'
import type { Counts, Summary } from '../../pipeline/index.ts'
import { cutTo, padLeft, padTo, widthOf } from './columns.ts'
import { mostFrequent } from './notebook.ts'
import type { ReportNotes, ReportStyle } from './report-style.ts'

const barWidth = 12
const mostFields = 3

/** The figures under a report for people. */
export function summaryText(
  summary: Summary,
  notes: ReportNotes,
  { speech, width }: ReportStyle,
  colours: ReturnType<typeof picocolors.createColors>,
): string {
  const { language, words } = speech
  const { report } = words
  const { firstNumber, lastNumber } = notes
  const frequencies = mostFrequent(notes.frequencies)
  const titles = [report.total, report.numbers, report.sizes, report.reviews, report.completeness]
  const titleWidth = Math.max(...titles.map(widthOf))
  const row = (title: string, parts: readonly string[]) =>
    `${colours.bold(padTo(title, titleWidth))}   ${parts.join('   ')}\n`

  const { accepted, refused, records, withWarnings, completeness } = summary
  const unreviewed = accepted - sum(summary.reviewers)
  const sizes = [...Object.entries(summary.tiers)].sort(([one], [other]) => sizeRank(one) - sizeRank(other))
  const lines = [
    row(report.total, [
      report.records(records),
      colours.green(`✓ ${report.accepted} ${accepted}`),
      refused > 0 ? colours.red(`✗ ${report.refused} ${refused}`) : `✗ ${report.refused} 0`,
      colours.yellow(`! ${report.withWarnings} ${withWarnings}`),
    ]),
    firstNumber === undefined ? '' : row(report.numbers, [`${firstNumber} ${report.range} ${lastNumber}`]),
    row(
      report.sizes,
      sizes.map(([code, count]) =>
        code === 'unknown'
          ? colours.dim(`${report.unknownSize} ${count}`)
          : `${optionLabelOf('size', code, language)} ${count}`,
      ),
    ),
    row(report.reviews, [
      ...Object.entries(summary.reviewers).map(([role, count]) => `${wordOf(language.roles, role)} ${count}`),
      colours.dim(`${report.noReview} ${unreviewed}`),
    ]),
    row(report.completeness, [
      `${report.required} ${percent(completeness.required)}`,
      `${report.recommended} ${percent(completeness.recommended)}`,
    ]),
  ]
  return `\n${lines.join('')}${frequencies.length > 0 ? frequencyText() : ''}`

  function frequencyText(): string {
    const most = frequencies[0]?.count ?? 1
    const codeWidth = Math.max(...frequencies.map(({ issue }) => widthOf(issue.code)))
    const bars = frequencies.map(({ issue, count, fields }) => {
      const mark = issue.severity === 'error' ? colours.red('✗') : colours.yellow('!')
      const bar = '█'.repeat(Math.max(1, Math.round((count / most) * barWidth)))
      const colour = issue.severity === 'error' ? colours.red : colours.yellow
      const message = `${fieldsText(fields)}${generalMessage(issue)}`
      const start = `${padLeft(String(count), 6)} ${mark} ${colour(padTo(bar, barWidth))}  ${colours.dim(padTo(issue.code, codeWidth))}`
      return `${start}  ${cutTo(message, Math.max(20, width - barWidth - codeWidth - 13))}\n`
    })
    return `\n${colours.bold(report.frequent)}\n${bars.join('')}`
  }

  /** The fields that a code concerns most; nothing for what concerns whole rows. */
  function fieldsText(fields: ReadonlyMap<string, number>): string {
    const byCount = [...fields].sort(([, one], [, other]) => other - one).map(([key]) => key)
    const labels = byCount.filter((key) => key !== '').map((key) => labelOf(key, language))
    if (labels.length === 0) return ''
    const { list, colon } = language.punctuation
    return `${labels.slice(0, mostFields).join(list)}${labels.length > mostFields ? '…' : ''}${colon}`
  }

  /** What all issues of a code say: their parameters differ. */
  function generalMessage(issue: Issue): string {
    return messageOf({ ...issue, params: {} }, language)
  }
}

function sum(counts: Counts): number {
  return Object.values(counts).reduce((total, count) => total + count, 0)
}

function percent({ filled, total }: { readonly filled: number; readonly total: number }): string {
  return total === 0 ? '—' : `${Math.floor((filled / total) * 100)}%`
}

/** From small to large, what is unknown at the end. */
function sizeRank(code: string): number {
  const order = ['small', 'medium', 'large', 'unknown']
  return order.includes(code) ? order.indexOf(code) : order.length - 1
}
