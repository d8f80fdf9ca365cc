export { rules } from './catalogue.ts'
export type { Breach, Rule, RuleContext } from './rule.ts'
