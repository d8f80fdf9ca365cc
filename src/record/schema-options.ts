import type { Issue } from '../model/issues.ts'
import type { CheckContext } from './check-context.ts'

/** What a schema needs besides the model: the check's context, and the words for an issue. */
export interface SchemaOptions {
  /** The context, or a function that gives it at each validation, so that "today" moves with the days. */
  readonly context: CheckContext | (() => CheckContext)
  /** The message of an issue, e.g. `(issue) => messageOf(issue, zhCN)`. */
  readonly message: (issue: Issue) => string
}

/** The context of this validation. */
export function contextOf({ context }: SchemaOptions): CheckContext {
  return typeof context === 'function' ? context() : context
}
