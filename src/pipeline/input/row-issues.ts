import type { Issue, IssueCode, IssueParam } from '../../model/issues.ts'

type RowCode = Extract<IssueCode, `row_${string}`>

/** An issue of a row as a whole. */
export function rowIssue(code: RowCode, params: Readonly<Record<string, IssueParam>> = {}): Issue {
  return { code, severity: 'error', params, path: [] }
}

/** Decoders leave this where bytes mean nothing. */
export const replacementCharacter = '\ufffd'
