import { optionLabelOf, wordOf } from '../../messages/index.ts'
import { reportColumnsOf } from '../../pipeline/index.ts'
import type { Review } from '../../review/index.ts'
import { type NumberedRecord, recordTable, sheetOf, type WrittenTable } from '../../sheets/index.ts'
import type { Outcome } from '../judging.ts'
import type { TableContent } from '../output/table-file.ts'
import type { Settings, Speech } from '../settings.ts'

/** An accepted record, and what was found out about it. */
export interface AcceptedRecord extends NumberedRecord {
  readonly tier: string | null
  readonly review: Review | null
}

/** What a file of accepted records tells of an outcome. */
export function acceptedRecordOf({ id, judged: { value, tier, review } }: Outcome): AcceptedRecord {
  return { id, record: value, tier: tier.tier, review }
}

/**
 * Accepted records: the values as people read them, in the words of the language, then what was found out about each.
 * Checked again, the file gives the same values.
 */
export function acceptedContent({ compiled }: Settings, { language }: Speech): TableContent<AcceptedRecord> {
  const { model, tables } = compiled
  const records = recordTable(model, language, tables)
  const { tier, review, reviewReasons } = reportColumnsOf(language.locale)
  const list = language.locale === 'zh-CN' ? '、' : ', '
  const table: WrittenTable<AcceptedRecord> = {
    ...records,
    headers: [...records.headers, ...[tier, review, reviewReasons].map((text) => ({ text, look: 'title' }) as const)],
    row: (accepted) => {
      const reasons = accepted.review?.reasons.map(({ code }) => wordOf(language.reasons, code)) ?? []
      return [
        ...records.row(accepted),
        { text: accepted.tier === null ? '' : optionLabelOf('size', accepted.tier, language) },
        { text: accepted.review?.reviewer ? wordOf(language.roles, accepted.review.reviewer) : '' },
        { text: [...new Set(reasons)].join(list) },
      ]
    },
  }
  return { table, workbook: (items) => ({ sheets: [sheetOf(table, items)] }) }
}
