export {
  type Condition,
  compileCondition,
  conditionHolds,
  type FieldTest,
  isFilled,
  type Predicate,
} from './conditions.ts'
export type { CustomCheck } from './custom-checks.ts'
export { customerFields } from './customer-fields.ts'
export { customerModel } from './customer-model.ts'
export { customerOptions, readyMadeOptions } from './customer-options.ts'
export type { CustomerRecord } from './customer-record.ts'
export { defineCustomerModel } from './define-customer-model.ts'
export type { DefinedModel } from './defined-model.ts'
export { customerModelChangesSchema } from './definition/changes-schema.ts'
export { customerModelFromChanges } from './definition/customer-model-from-changes.ts'
export { customerModelFromJSON } from './definition/customer-model-from-json.ts'
export { customerModelSchema } from './definition/model-schema.ts'
export type { ModelProblem } from './definition/problem.ts'
export { problemsOfModel } from './definition/problems-of-model.ts'
export { diffModels, type ModelChange } from './diff-models.ts'
export type { DuplicateComparison, DuplicateMethod, DuplicateRule } from './duplicates.ts'
export type { FieldCheck } from './field-check.ts'
export type { Field, KindName, Option } from './fields.ts'
export { guideModel } from './guide-model.ts'
export { issueCatalogue } from './issue-catalogue.ts'
export type { Finding, Issue, IssueCode, IssueParam, ParamsOf } from './issues.ts'
export type { CustomerModel, Template } from './model.ts'
export type { FieldChanges, ModelChanges, RuleWeight } from './model-changes.ts'
export type { ModelWords } from './model-words.ts'
export type { Numbering, NumberSegment } from './numbering.ts'
export type { Action, Permission, Permissions } from './permissions.ts'
export { readyMadeFields } from './ready-made-fields.ts'
export type { RecordOf, ValueOf } from './record-of.ts'
export { type Refusal, type RefusalCode, refusalCatalogue } from './refusal-catalogue.ts'
export type {
  Escalation,
  Lifecycle,
  ReviewDecision,
  ReviewOccasion,
  ReviewPolicy,
  ReviewRule,
  Transition,
} from './review.ts'
export { type RuleCode, ruleCatalogue } from './rule-catalogue.ts'
export type { Occasion, RuleChoice } from './rules.ts'
export type { Severity } from './severity.ts'
export { type ShownField, shownFieldsOf } from './shown-fields.ts'
export { systemFields } from './system-fields.ts'
export type { SizeMeasures, Threshold, Tier, TierPolicy, TierScale } from './tiers.ts'
export { allOf, anyOf, assuming, fieldsOf, negationOf, resolveTests, type Truth } from './truth.ts'
