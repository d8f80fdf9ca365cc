import type { Issue } from '../../model/index.ts'
import { type JudgedRecord, spellsRecord } from '../../pipeline/index.ts'
import type { Outcome } from '../judging.ts'

/** One outcome as one line of JSON, its keys always in the same order. */
export function jsonLine({ source, judged, id }: Outcome): string {
  const { ok, issues, tier, review } = judged
  const plainIssues = issues.length === 0 ? '[]' : JSON.stringify(issues.map(plainIssue))
  const plainReview = review && { required: review.required, reasons: review.reasons, reviewer: review.reviewer }
  const number = id === undefined ? '' : `,"id":${JSON.stringify(id)}`
  return `{"row":${source.row},"ok":${ok},"value":${valueText(source, judged)},"issues":${plainIssues},"tier":${JSON.stringify(tier)},"review":${JSON.stringify(plainReview)}${number}}`
}

/** A record that came in its final form goes out as it came. */
function valueText({ text, input }: Outcome['source'], { value }: JudgedRecord): string {
  return text !== undefined && spellsRecord(text, input as JudgedRecord['value'], value) ? text : JSON.stringify(value)
}

/** An issue with its keys in the documented order. */
export function plainIssue({ code, severity, path, params }: Issue): Issue {
  return { code, severity, path, params }
}
