import type { Issue } from '../model/issues.ts'
import { labelOf } from './label-of.ts'
import type { Language } from './language.ts'
import { messageOf } from './message-of.ts'

/** An issue as one line for people: the label of its field, the position in a list if any, and the message. */
export function describeIssue(issue: Issue, language: Language): string {
  return `${labelOf(issue.path, language)}${language.punctuation.colon}${messageOf(issue, language)}`
}
