export type { FieldCheck } from '../model/field-check.ts'
export { divisionTreeOf, industryTreeOf, type OptionTables } from './field-options.ts'
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
