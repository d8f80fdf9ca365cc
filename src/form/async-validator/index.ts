export { sentValuesOf } from '../sent-values-of.ts'
export { asyncValidatorOf, type FormValues } from './async-validator-of.ts'
export type { CheckedRule, PlainRule, RuleTrigger } from './async-validator-rule.ts'
