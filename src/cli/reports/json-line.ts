import type { Issue } from '../../model/index.ts'
import type { Outcome } from '../judging.ts'

/** One outcome as one line of JSON, its keys always in the same order. */
export function jsonLine({ source, judged, id }: Outcome): string {
  const { ok, value, issues, tier, review } = judged
  return JSON.stringify({
    row: source.row,
    ok,
    value,
    issues: issues.map(plainIssue),
    tier,
    review: review && { required: review.required, reasons: review.reasons, reviewer: review.reviewer },
    id,
  })
}

/** An issue with its keys in the documented order. */
export function plainIssue({ code, severity, path, params }: Issue): Issue {
  return { code, severity, path, params }
}
