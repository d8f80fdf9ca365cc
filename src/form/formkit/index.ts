export { sentValuesOf } from '../sent-values-of.ts'
export { formkitExpressionOf } from './formkit-expression.ts'
export { formkitOf } from './formkit-of.ts'
export type { FormKitConditional, FormKitInput, FormKitNode, FormKitRule, FormKitSection } from './formkit-schema.ts'
