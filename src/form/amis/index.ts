export { sentValuesOf } from '../sent-values-of.ts'
export { amisExpressionOf } from './amis-expression.ts'
export type {
  AmisCheck,
  AmisField,
  AmisForm,
  AmisModule,
  AmisOption,
  AmisRecheck,
  AmisValidations,
} from './amis-form.ts'
export { amisOf } from './amis-of.ts'
export { amisRule } from './amis-rules.ts'
