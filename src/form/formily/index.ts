export {
  type FormilyComponent,
  type FormilyComponents,
  formilyComponents,
} from './formily-components.ts'
export { type FormilyOptions, formilyOf } from './formily-of.ts'
export type {
  FormilyField,
  FormilyForm,
  FormilyFunctionRule,
  FormilyMaskedField,
  FormilyModule,
  FormilyReaction,
  FormilyRule,
  FormilySchema,
} from './formily-schema.ts'
