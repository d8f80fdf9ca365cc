/** The words of one field. */
export interface FieldWords {
  readonly label: string
  /** What to write and in which form and unit, for a person who fills in the form. */
  readonly help: string
  /** A value as a person would type it; absent where the help or the option list says it all. */
  readonly example?: string
  /** The unit of a number, for fields of the kind `number`. */
  readonly unit?: string
}

type WordsByCode = Readonly<Record<string, string>>

/** What a model says in one language: only what it adds to the language table, or says otherwise. */
export interface ModelWords {
  readonly modules?: WordsByCode
  readonly fields?: Readonly<Record<string, Partial<FieldWords>>>
  /** Labels of options, by option list and code. */
  readonly options?: Readonly<Record<string, WordsByCode>>
  /** Sentences by issue code; `{name}` stands for the parameter of that name. */
  readonly issues?: WordsByCode
  readonly reasons?: WordsByCode
  readonly roles?: WordsByCode
}
