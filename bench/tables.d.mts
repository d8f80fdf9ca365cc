export type Unit = 'nanoseconds' | 'milliseconds' | 'bytes' | 'megabytes'

/** Rows of figures, the fewer the better. */
export interface Table {
  readonly title: string
  /** What is said below the title. */
  readonly note?: string
  /** Of the figures, by column. */
  readonly units: readonly Unit[]
  /** The names of the rows that are kehu's; where there are any, all rows are compared with the first. */
  readonly ours?: readonly string[] | undefined
  /** The names of the rows that do less than is asked, or are no library: nobody loses to them. */
  readonly scale?: readonly string[]
  readonly columns: readonly string[]
  readonly rows: readonly { readonly name: string; readonly figures: readonly (number | string | null)[] }[]
}

/** What a part of the benchmarks gives. */
export interface Part {
  readonly title: string
  readonly text: string
  readonly rounds: number
  readonly tables: readonly Table[]
}

/** A part as bench/results.json keeps it, with what it was measured on. */
export interface KeptPart extends Part {
  readonly date: string
  readonly processor: string
  readonly cores: number
  readonly node: string
  /** How many programs wanted to run on average before the benchmark began. */
  readonly load: number
}

export function markdownOf(table: Table): string
