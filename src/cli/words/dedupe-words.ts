/** What `kehu dedupe` says in one language. */
export interface DedupeWords {
  readonly words: {
    readonly cost: (records: number, pairs: number) => string
    readonly refused: (field: string, records: number, row: number) => string
    readonly found: (groups: number, separated: number) => string
    readonly row: (row: number) => string
    readonly group: (records: number, score: number, rules: string) => string
    /** Between two rules. */
    readonly separator: string
    readonly apart: (rule: string) => string
  }
  /** The stock rules by code; a rule of a host's own is told by its code. */
  readonly rules: Readonly<Record<string, string>>
}
