import type { Issue } from '../../model/index.ts'
import type { JudgedRecord } from '../../pipeline/index.ts'
import type { Outcome } from '../judging.ts'

/** One outcome as one line of JSON, its keys always in the same order. */
export function jsonLine({ source, judged, id }: Outcome): string {
  const { ok, value, issues, tier, review } = judged
  const plainIssues = issues.length === 0 ? '[]' : JSON.stringify(issues.map(plainIssue))
  const number = id === undefined ? '' : `,"id":${JSON.stringify(id)}`
  return `{"row":${source.row},"ok":${ok},"value":${JSON.stringify(value)},"issues":${plainIssues},"tier":${JSON.stringify(tier)},"review":${reviewText(review)}${number}}`
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
