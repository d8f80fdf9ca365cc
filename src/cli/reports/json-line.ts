import type { Issue } from '../../model/index.ts'
import type { JudgedRecord } from '../../pipeline/index.ts'
import type { Outcome } from '../judging.ts'

/** One outcome as one line of JSON, its keys always in the same order. */
export function jsonLine({ source, judged, id }: Outcome): string {
  return judgedLine(source.row, judged, JSON.stringify(judged.value), id)
}

/** The same of a record whose text is at hand. */
export function judgedLine(
  row: number,
  { ok, issues, tier, review }: Omit<JudgedRecord, 'value'>,
  value: string,
  id?: string,
): string {
  const plainIssues = issues.length === 0 ? '[]' : JSON.stringify(issues.map(plainIssue))
  const number = id === undefined ? '' : `,"id":${JSON.stringify(id)}`
  return `{"row":${row},"ok":${ok},"value":${value},"issues":${plainIssues},"tier":${JSON.stringify(tier)},"review":${reviewText(review)}${number}}`
}

function reviewText(review: JudgedRecord['review']): string {
  if (review === null) return 'null'
  const { required, reasons, reviewer } = review
  return `{"required":${required},"reasons":${reasons.length === 0 ? '[]' : JSON.stringify(reasons)},"reviewer":${JSON.stringify(reviewer)}}`
}

/** An issue with its keys in the documented order. */
export function plainIssue({ code, severity, path, params }: Issue): Issue {
  return { code, severity, path, params }
}
