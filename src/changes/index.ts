export { diffRecords, type FieldChange, type Values } from './diff-records.ts'
export { equalValues } from './equal-values.ts'
export {
  type Contribution,
  type ContributionConflict,
  type MergedContributions,
  type MergeOptions,
  type MergePolicy,
  mergeContributions,
  type Origin,
  type SaidValue,
} from './merge-contributions.ts'
export { type MergeConflict, type MergedRecord, mergeRecords } from './merge-records.ts'
export { type ParsedChange, parseChange } from './parse-change.ts'
export { type PatchedRecord, patchRecord } from './patch-record.ts'
export { type ChangeEvent, replayChanges } from './replay-changes.ts'
