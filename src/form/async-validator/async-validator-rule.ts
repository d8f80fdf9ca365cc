/** When a library asks a rule while the form is being filled in: typed values when the field is left, chosen ones at once. */
export type RuleTrigger = 'blur' | 'change'

/** A rule that asks the checker. */
export interface CheckedRule {
  /** Marks the label; what an empty field is told comes from the check. */
  readonly required: boolean
  readonly trigger: RuleTrigger
  /** Rejects with the message of the field. The fourth argument is the whole source, where nobody gave a getter of the values. */
  readonly asyncValidator: (
    rule: unknown,
    value: unknown,
    callback?: unknown,
    source?: Readonly<Record<string, unknown>>,
  ) => Promise<void>
}

/** A rule as plain JSON, for what the library can tell by itself. */
export interface PlainRule {
  readonly type: 'string' | 'number' | 'integer' | 'array' | 'enum'
  readonly required?: true
  /** A text of blanks alone counts as empty. */
  readonly whitespace?: true
  /** Characters of a text, counted as code points; the range of a number. */
  readonly min?: number
  readonly max?: number
  /** A regular expression without flags. */
  readonly pattern?: string
  readonly enum?: string[]
  readonly message: string
  readonly trigger: RuleTrigger
}
