export { highValueOf } from './high-value-of.ts'
export { type SizeTier, sizeTierOf, type TierBasis } from './size-tier-of.ts'
export { sizeTierOfRecord } from './size-tier-of-record.ts'
