import type { AnyCode } from '../model/issues.ts'
import type { RuleChoice } from '../model/rules.ts'
import type { Rule } from '../rules/rule.ts'

/** A promise that the model chose, with its weights. */
export interface CompiledRule extends Pick<Rule, 'breach'> {
  readonly code: AnyCode
  readonly reads: readonly string[]
  readonly blames: string
  readonly choice: Omit<RuleChoice, 'code'>
}
