export type { FieldCheck } from '../model/field-check.ts'
export { accessOf } from './access-of.ts'
export type { Access, FieldAccess, Visit } from './field-access.ts'
export type { OptionTrees } from './field-options.ts'
export type {
  Control,
  FormField,
  FormLimits,
  FormMetadata,
  FormMode,
  FormModule,
  FormOption,
} from './form-metadata.ts'
export { type FormOptions, formOf } from './form-of.ts'
export { divisionTreeOf, industryTreeOf } from './option-trees.ts'
