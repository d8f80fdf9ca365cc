export type { MakeSequenceStore, SequenceStoreLaw } from './sequence-store-law.ts'
export { sequenceStoreLaws } from './sequence-store-laws.ts'
