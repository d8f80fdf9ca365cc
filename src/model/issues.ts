import type { issueCatalogue } from './issue-catalogue.ts'
import type { Severity } from './severity.ts'

type Catalogue = typeof issueCatalogue

/** Every code that this package can report. Codes are public API: they are added, never renamed. */
export type IssueCode = keyof Catalogue

/** A code of this package, or one of a host's own checks. */
export type AnyCode = IssueCode | (string & {})

/** What a parameter of an issue may be: always JSON, never a value that a person typed. */
export type IssueParam = string | number | boolean | readonly string[]

/** The parameters that issues of one code carry. */
export type ParamsOf<Code extends IssueCode> = { readonly [Name in Catalogue[Code]['params'][number]]: IssueParam }

/** What a kind found wrong with a value; it does not know the field. */
export interface Finding {
  readonly code: AnyCode
  readonly severity: Severity
  /** Limits, positions and codes that the message needs. Never the value itself. */
  readonly params: Readonly<Record<string, IssueParam>>
}

/** A finding and where it is: the field key, then the position inside a list. */
export interface Issue extends Finding {
  readonly path: readonly (string | number)[]
}

type CodeWeighing<Weight extends Severity> = {
  [Code in IssueCode]: Weight extends Catalogue[Code]['severity'] ? Code : never
}[IssueCode]

type ParamsArgument<Code extends IssueCode> = Catalogue[Code]['params'] extends readonly []
  ? readonly []
  : readonly [params: ParamsOf<Code>]

const noParams = /* @__PURE__ */ Object.freeze({})

/** No finding; shared, so that accepting a value allocates nothing. */
export const noFindings: readonly never[] = /* @__PURE__ */ Object.freeze([])

/** A finding that refuses the value. */
export function error<Code extends CodeWeighing<'error'>>(code: Code, ...[params]: ParamsArgument<Code>): Finding {
  return { code, severity: 'error', params: params ?? noParams }
}

/** A finding that lets the value pass and asks a human to look. */
export function warning<Code extends CodeWeighing<'warning'>>(code: Code, ...[params]: ParamsArgument<Code>): Finding {
  return { code, severity: 'warning', params: params ?? noParams }
}
