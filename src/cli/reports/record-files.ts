import { formatIndustry } from '../../kinds/industry.ts'
import { describeIssue, labelOf, optionLabelOf, wordOf } from '../../messages/index.ts'
import { type Field, isFilled } from '../../model/index.ts'
import { csvLine, reportColumnsOf } from '../../pipeline/index.ts'
import type { SourceLayout } from '../input/source.ts'
import type { Outcome } from '../judging.ts'
import type { Settings, Speech } from '../settings.ts'

/** The text of a file of records: its first line, and a line for an outcome. */
export interface RecordFile {
  readonly begin: () => string
  readonly record: (outcome: Outcome) => string
}

/** Excel takes a CSV file for UTF-8 only with this in front. */
const byteOrderMark = '\ufeff'

/**
 * Accepted records: the values as people read them, in the words of the language, then what was found out about each.
 * Checked again, the file gives the same values.
 */
export function acceptedFile({ compiled }: Settings, { language }: Speech): RecordFile {
  const { model, tables } = compiled
  const columns = reportColumnsOf(language.locale)
  const list = language.locale === 'zh-CN' ? '、' : ', '

  function cellOf(row: Field, value: unknown): string {
    if (value === undefined) return ''
    if (row.kind === 'choice') return optionLabelOf(row.options, String(value), language)
    if (row.kind === 'choices' && Array.isArray(value)) {
      return value.map((code) => optionLabelOf(row.options, String(code), language)).join(list)
    }
    if (row.kind === 'industry') return formatIndustry(String(value), tables.industries)
    return String(value)
  }

  return {
    begin: () =>
      byteOrderMark +
      csvLine([
        columns.id,
        ...model.order.map((key) => labelOf(key, language)),
        columns.tier,
        columns.review,
        columns.reviewReasons,
      ]),
    record: ({ judged, id }) => {
      const { value, tier, review } = judged
      const reasons = review?.reasons.map(({ code }) => wordOf(language.reasons, code)) ?? []
      return csvLine([
        id ?? '',
        ...model.order.map((key) => cellOf(model.fields[key] as Field, value[key])),
        tier.tier === null ? '' : optionLabelOf('size', tier.tier, language),
        review?.reviewer ? wordOf(language.roles, review.reviewer) : '',
        [...new Set(reasons)].join(list),
      ])
    },
  }
}

/**
 * Refused records: where they stood and why they were refused, then the cells as they stand in the input. Corrected, the
 * file can be checked again: the two columns in front are read past.
 */
export function rejectedFile({ table }: SourceLayout, { compiled }: Settings, { language }: Speech): RecordFile {
  const { order } = compiled.model
  const columns = reportColumnsOf(language.locale)
  const isEarlier = (column: number) => ['row', 'reason'].includes(table?.map.added[column] ?? '')
  const ownCells = (cells: readonly string[]) => cells.filter((_cell, column) => !isEarlier(column))

  return {
    begin: () =>
      byteOrderMark +
      csvLine([
        columns.row,
        columns.reason,
        ...(table ? ownCells(table.headers) : order.map((key) => labelOf(key, language))),
      ]),
    record: ({ source: { row, cells, input }, judged }) => {
      const errors = judged.issues.filter((issue) => issue.severity === 'error')
      const reasons = errors.map((issue) => describeIssue(issue, language)).join('\n')
      return csvLine([String(row), reasons, ...(cells ? ownCells(cells) : order.map((key) => textOf(input, key)))])
    },
  }
}

/** A value from JSON as a person would type it. */
function textOf(input: unknown, key: string): string {
  if (typeof input !== 'object' || input === null || !Object.hasOwn(input, key)) return ''
  const value: unknown = (input as Readonly<Record<string, unknown>>)[key]
  if (!isFilled(value)) return ''
  if (Array.isArray(value)) return value.map(String).join('、')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
