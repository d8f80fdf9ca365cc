import type { customerFields } from '../model/customer-fields.ts'
import type { customerModel } from '../model/customer-model.ts'
import type { customerOptions, readyMadeOptions } from '../model/customer-options.ts'
import type { customerRoles } from '../model/customer-permissions.ts'
import type { KindName } from '../model/fields.ts'
import type { IssueCode } from '../model/issues.ts'
import type { FieldWords } from '../model/model-words.ts'
import type { Action } from '../model/permissions.ts'
import type { readyMadeFields } from '../model/ready-made-fields.ts'
import type { RefusalCode } from '../model/refusal-catalogue.ts'

/** Words by code. Every code of the package is required; a host may add codes of its own. */
export type Words<Code extends string> = Readonly<Record<Code, string>> & { readonly [code: string]: string }

type FieldKey = keyof typeof customerFields | keyof typeof readyMadeFields

type CodesOf<Lists extends Record<string, readonly { readonly code: string }[]>> = {
  readonly [List in keyof Lists]: Words<Lists[List][number]['code']>
}

type OptionWords = CodesOf<typeof customerOptions> & CodesOf<typeof readyMadeOptions>

/** Why a human is asked to look: the stock reasons for high value (重点客户) and the stock review rules. */
type ReasonCode =
  | (typeof customerModel.highValue)[number]['code']
  | 'potential_customer'
  | 'high_value'
  | 'important_change'

/**
 * Everything that the package says to people in one language. Strings only, so that a table survives JSON: it can be
 * stored, sent and edited by those who do not program.
 *
 * A code of the package that a table lacks does not compile. Codes that a host adds (fields, options, roles, reasons)
 * may be added to the table; one without words is shown as the code itself.
 */
export interface Language {
  /** BCP 47 tag of the language. */
  readonly locale: string
  /** What an issue of the record as a whole is said of. */
  readonly record: string
  readonly modules: Words<(typeof customerModel.modules)[number]>
  readonly fields: Readonly<Record<FieldKey, FieldWords>> & { readonly [field: string]: Partial<FieldWords> }
  /** Labels of options, by option list and code. */
  readonly options: OptionWords & { readonly [list: string]: { readonly [code: string]: string } }
  /** One sentence for each issue; `{name}` stands for the parameter of that name. */
  readonly issues: Words<IssueCode>
  readonly reasons: Words<ReasonCode>
  readonly roles: Words<(typeof customerRoles)[number]>
  readonly statuses: Words<'draft' | 'pendingReview' | 'effective' | 'rejected'>
  readonly actions: Words<Action | 'revise'>
  /** Why a step in the life of a record is refused; `{name}` stands for the parameter of that name. */
  readonly refusals: Words<RefusalCode>
  /** What a size tier was decided by. */
  readonly bases: Words<'employees' | 'revenue' | 'both' | 'none'>
  readonly kinds: Words<KindName>
  /** What a form that checks by itself says of a value that has not the form of its kind. */
  readonly invalid: Words<KindName>
  /** The unit of a number, by kind. */
  readonly units: Words<'amount' | 'headCount'>
  /** What a value should have been, after `wrong_type`. */
  readonly expected: Words<'text' | 'number' | 'list' | 'code'>
  readonly punctuation: {
    /** Between the entries of a list. */
    readonly list: string
    /** Between a label and what is said of it. */
    readonly colon: string
    /** Between three digits and the next, from 10,000 up. */
    readonly thousands: string
    /** A position in a list, written after the label; `{position}` counts from 1. */
    readonly item: string
    /** In place of a parameter that an issue does not carry. */
    readonly missing: string
  }
}
