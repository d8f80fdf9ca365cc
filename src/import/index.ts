export { type Damage, type DamageCode, damageOf } from './damage.ts'
export {
  confirmPlan,
  headerMapOf,
  type ImportPlan,
  importPlanOf,
  type MatchedBy,
  type PlannedColumn,
} from './import-plan.ts'
export {
  type CellIssue,
  type ImportAction,
  type ImportedRow,
  type ImportOptions,
  importRows,
  rowImporter,
  type SkipReason,
} from './import-rows.ts'
export type { ChangeCode, NormalisedValue } from './normalised-values.ts'
export { type CellDamage, type ReadRow, readRow, rowOfTexts } from './read-row.ts'
export { type KeyFields, recordKey } from './record-key.ts'
export { isSampleRow, type SampleWords } from './sample-rows.ts'
