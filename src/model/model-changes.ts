import type { Condition } from './conditions.ts'
import type { CustomCheck } from './custom-checks.ts'
import type { Field, KindName, Option } from './fields.ts'
import type { CustomerModel, Template } from './model.ts'
import type { ModelWords } from './model-words.ts'
import type { readyMadeFields } from './ready-made-fields.ts'
import type { RuleCode } from './rule-catalogue.ts'
import type { RuleChoice } from './rules.ts'
import type { Severity } from './severity.ts'

/** What is said otherwise of a field; `null` takes a property away. */
export interface FieldChanges {
  readonly kind?: KindName
  readonly module?: string
  readonly required?: boolean | Condition
  readonly visible?: Condition | null
  readonly recommended?: true | null
  readonly personal?: true | null
  readonly immutable?: true | null
  readonly names?: readonly string[] | null
  /** For the kinds that have one: characters, numbers of a phone field, 万元, or the number itself. */
  readonly maximum?: number | null
  /** For the kind `number`. */
  readonly minimum?: number | null
  readonly decimals?: number | null
  readonly units?: readonly string[] | null
  /** For the kinds `choice` and `choices`: the name of the option list. */
  readonly options?: string | null
}

/** The weight of a promise between fields. */
export type RuleWeight = Severity | Omit<RuleChoice, 'code'>

/** The parts of a model that are one policy each: replaced as a whole. */
type Policies = Pick<
  CustomerModel,
  | 'name'
  | 'modules'
  | 'order'
  | 'templateField'
  | 'tiers'
  | 'highValue'
  | 'numbering'
  | 'review'
  | 'lifecycle'
  | 'roles'
  | 'permissions'
  | 'duplicates'
>

/** What a model says otherwise than the one that it extends. Plain JSON, so that it can live in a file. */
export interface ModelChanges<Base extends CustomerModel = CustomerModel> extends Partial<Policies> {
  /** Where an editor finds the schema of the file; nothing reads it. */
  readonly $schema?: string
  /** New fields; `true` for a ready-made one (`creditCode`, `employeeCount`, `shortName` …) with its options. */
  readonly fields?: Readonly<Record<string, Field | true>>
  /** Other properties of fields that are there, or that `fields` takes ready-made; `null` removes the field. */
  readonly override?: { readonly [Key in keyof Base['fields'] | keyof typeof readyMadeFields]?: FieldChanges | null }
  /** Option lists, each replaced as a whole. */
  readonly options?: Readonly<Record<string, readonly Option[]>>
  /** Templates by customer type; types without one have the general form. */
  readonly templates?: Readonly<Record<string, Template>>
  /** Promises between fields by code: another weight, or `null` for none. */
  readonly rules?: { readonly [Code in RuleCode]?: RuleWeight | null }
  readonly severities?: Readonly<Record<string, 'error' | 'ignore' | null>>
  readonly checks?: Readonly<Record<string, Omit<CustomCheck, 'code'> | null>>
  /** Words by language tag and code, added to those of the model. */
  readonly messages?: Readonly<Record<string, ModelWords>>
}
