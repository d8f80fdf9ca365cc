import type { JsonFaultKind } from '../models/json-fault.ts'

/** How much a model asks, for one line about it. */
export interface ModelFigures {
  readonly fields: number
  readonly required: number
  /** Fields that are shown or required on a condition. */
  readonly conditional: number
  readonly types: number
  /** Customer types whose template differs from the general form. */
  readonly templates: number
  readonly rules: number
  readonly checks: number
}

/** What the command says about models. */
export interface ModelCommandWords {
  // Which model
  readonly unknownModel: (name: string, nearest: string | undefined) => string
  readonly unknownType: (type: string, known: readonly string[], nearest: string | undefined) => string
  readonly unknownRole: (role: string, known: readonly string[], nearest: string | undefined) => string
  readonly isNotUtf8: (file: string) => string
  readonly hasFault: (file: string, line: number, column: number) => string
  readonly faults: Readonly<Record<JsonFaultKind, string>>
  readonly unusable: (name: string) => string
  /** What is wrong with a model, which the model says in English. */
  readonly problem: (problem: string) => string
  readonly checksNotJudged: (codes: readonly string[]) => string

  readonly functionsLeftOut: (places: readonly string[]) => string

  // init
  readonly exists: (file: string) => string
  readonly isNotNamedJson: (file: string) => string
  readonly begun: (file: string, schema: string) => string

  // check
  readonly sound: (name: string, figures: ModelFigures) => string
  readonly withoutLabel: (fields: readonly string[]) => string

  // diff
  readonly changes: Readonly<Record<'added' | 'removed' | 'changed' | 'moved', string>>
  readonly parts: Readonly<Record<string, string>>
  readonly yes: string
  readonly no: string
  readonly generalForm: string

  // Conditions
  readonly condition: ConditionWords
}

/** A condition of a model in words. */
export interface ConditionWords {
  readonly isOneOf: (field: string, values: string) => string
  readonly isNoneOf: (field: string, values: string) => string
  readonly isFilled: (field: string) => string
  readonly isEmpty: (field: string) => string
  readonly isAbove: (field: string, limit: string) => string
  readonly isAtLeast: (field: string, limit: string) => string
  readonly never: string
  readonly always: string
  readonly not: (condition: string) => string
  readonly grouped: (condition: string) => string
  /** Between conditions, and between values. */
  readonly and: string
  readonly or: string
  readonly orValue: string
  /** Behind required and visible. */
  readonly requiredIf: (condition: string) => string
  readonly shownIf: (condition: string) => string
}
