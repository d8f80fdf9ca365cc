/** What the columns mean that the package adds to a file. */
export type ReportColumn = 'row' | 'reason' | 'id' | 'tier' | 'review' | 'reviewReasons'

/** The headers of the added columns, by language. */
export const reportColumns = {
  'zh-CN': {
    row: '行号',
    reason: '拒绝原因',
    id: '客户编号',
    tier: '测算规模',
    review: '审核人',
    reviewReasons: '审核原因',
  },
  en: {
    row: 'Row number',
    reason: 'Reason for refusal',
    id: 'Customer number',
    tier: 'Computed size',
    review: 'Reviewer',
    reviewReasons: 'Reasons for review',
  },
} as const satisfies Record<string, Record<ReportColumn, string>>

/** The headers of the added columns in a language; a language without any gets the English ones. */
export function reportColumnsOf(locale: string): Readonly<Record<ReportColumn, string>> {
  return locale === 'zh-CN' ? reportColumns['zh-CN'] : reportColumns.en
}
