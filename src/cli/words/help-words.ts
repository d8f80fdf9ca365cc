/** The words of `--help`. */
export interface HelpWords {
  readonly about: string
  readonly commands: {
    readonly check: string
    readonly field: string
    readonly filter: string
    readonly id: string
    readonly model: string
    readonly explain: string
    readonly help: string
  }
  readonly arguments: {
    readonly file: string
    readonly kind: string
    readonly number: string
    readonly code: string
  }
  readonly options: {
    readonly help: string
    readonly version: string
    readonly locale: string
    readonly format: string
    readonly input: string
    readonly encoding: string
    readonly delimiter: string
    readonly today: string
    readonly occasion: string
    readonly model: string
    readonly numberFrom: string
    readonly accepted: string
    readonly rejected: string
    readonly output: string
    readonly maxErrors: string
    readonly maxErrorRate: string
    readonly date: string
    readonly sequence: string
    readonly modelFormat: string
  }
  /** Headings and marks of commander, by the English ones. */
  readonly titles: Readonly<Record<string, string>>
  readonly examples: string
  readonly exitCodes: string
}
