export type { BlockingCost, RefusedBlock, SourceCost } from './blocking-cost.ts'
export { type DisclosedMatch, disclosedMatch } from './disclosed-match.ts'
export { type DuplicateIndex, type DuplicatePair, duplicateIndexOf } from './duplicate-index.ts'
export { type DuplicateKey, type DuplicateKeyReader, duplicateKeyReader, duplicateKeysOf } from './duplicate-keys-of.ts'
export type { DuplicateOptions, DuplicateTables } from './duplicate-options.ts'
export { blockingCostOf, type FoundDuplicates, findDuplicates } from './find-duplicates.ts'
export { type DuplicateGroups, groupsOf, type SeparatedPair } from './groups-of.ts'
export { likenessOf } from './likeness-of.ts'
export {
  type GroupMember,
  type MergeProposal,
  mergeProposalOf,
  type SurvivorReason,
  survivorOf,
} from './merge-proposal-of.ts'
export type { Likeness, LikenessReason } from './pair-reasons.ts'
export { duplicateRulesOf, stockDuplicateRules } from './stock-rules.ts'
