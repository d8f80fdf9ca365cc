/** One piece of a customer number. */
export type NumberSegment =
  | { readonly text: string }
  | { readonly date: 'YYYYMMDD' | 'YYYYMM' | 'YYYY' }
  | {
      readonly sequence: {
        /** Digits, filled with zeros on the left. */
        readonly width: number
        /** What happens after the last number of that width: one digit more, or a `RangeError`. */
        readonly overflow: 'grow' | 'refuse'
      }
    }

/** How customer numbers are made: the segments from left to right and the time zone of the business date. */
export interface Numbering {
  readonly segments: readonly NumberSegment[]
  /** IANA name, e.g. `Asia/Shanghai`. */
  readonly timeZone: string
}
