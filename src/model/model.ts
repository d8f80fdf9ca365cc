import type { Condition } from './conditions.ts'
import type { CustomCheck } from './custom-checks.ts'
import type { DuplicateRule } from './duplicates.ts'
import type { Field, Option } from './fields.ts'
import type { ModelWords } from './model-words.ts'
import type { Numbering } from './numbering.ts'
import type { Permissions } from './permissions.ts'
import type { Lifecycle, ReviewPolicy } from './review.ts'
import type { RuleChoice } from './rules.ts'
import type { TierScale } from './tiers.ts'

/** How the entry form of one customer type differs from the general one; empty where it does not. */
export interface Template {
  /** The fields shown, in order; absent: all of the model. */
  readonly fields?: readonly string[]
  /** Other answers to "required" than the rows give. */
  readonly required?: Readonly<Record<string, boolean | Condition>>
}

/**
 * A customer record as data: everything that the package knows about it. Plain JSON, so that it can be stored,
 * sent and compared; every function that needs it takes it as an argument.
 */
export interface CustomerModel {
  readonly name: string
  /** Modules (sections of the form) in display order. */
  readonly modules: readonly string[]
  readonly fields: Readonly<Record<string, Field>>
  /** Display and column order. Stated apart from `fields`, because databases reorder the keys of an object. */
  readonly order: readonly string[]
  readonly options: Readonly<Record<string, readonly Option[]>>
  /** The field whose value chooses the template. */
  readonly templateField: string
  readonly templates: Readonly<Record<string, Template>>
  readonly rules: readonly RuleChoice[]
  readonly tiers: TierScale
  /** A customer is of high value (重点客户) when any of these holds; the code is the reason. */
  readonly highValue: readonly { readonly code: string; readonly when: Condition }[]
  readonly numbering: Numbering
  readonly review: ReviewPolicy
  readonly lifecycle: Lifecycle
  readonly roles: readonly string[]
  readonly permissions: Permissions
  /** When two records are one customer; absent: the package's own rules. */
  readonly duplicates?: readonly DuplicateRule[]
  /** Other weights for what the kinds warn of, by issue code. An error of a kind stays one: the value cannot be what it should. */
  readonly severities?: Readonly<Record<string, 'error' | 'ignore'>>
  /** Checks that the host programs, by code. The one thing in a model that no form library and no JSON Schema is told. */
  readonly checks?: readonly CustomCheck[]
  /** Words for the codes that the model adds or renames, by BCP 47 tag of the language. */
  readonly messages?: Readonly<Record<string, ModelWords>>
}
