/**
 * How a date stands in a number: `Y` year, `Q` quarter, `M` month, `D` day, `W` week of ISO 8601 (its year is the week's).
 * `MM`, `DD` and `Q` are for numbers that have the year elsewhere: `2024年12月`, `2024Q4`.
 */
export type NumberDateFormat =
  | 'YYYY'
  | 'YYYYMM'
  | 'YYYYMMDD'
  | 'YY'
  | 'YYMM'
  | 'YYMMDD'
  | 'YYYY-MM'
  | 'YYYY-MM-DD'
  | 'MM'
  | 'DD'
  | 'Q'
  | 'YYYYWW'
  | 'YYWW'

/** Characters that the text of a field may have in a number: `A` to `Z`, `0` to `9`, Chinese characters. */
export type NumberCharacters = 'latin' | 'digit' | 'han'

/** What a sequence begins anew with. */
export type NumberReset = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'never'

/** Check characters (校验码): Luhn (ISO/IEC 7812-1), and the systems of ISO/IEC 7064 (GB/T 17710) by their names there. */
export type NumberCheck = 'luhn' | 'mod11_2' | 'mod11_10' | 'mod37_2' | 'mod37_36' | 'mod97_10'

/** Whose counter the numbers take that show a field: each text of the field its `own` (stock), or one that all have `shared`. */
export type NumberCounter = 'own' | 'shared'

/** One piece of a customer number. */
export type NumberSegment =
  | { readonly text: string }
  | { readonly date: NumberDateFormat }
  | {
      readonly sequence: {
        /** Digits, filled with zeros on the left. */
        readonly width: number
        /** What happens after the last number of that width: one digit more, or a `RangeError`. */
        readonly overflow: 'grow' | 'refuse'
        /** The first number of a period; absent: 1. */
        readonly start?: number
        /** From one number to the next; absent: 1. */
        readonly step?: number
        /** Absent: with the most precise date that the number shows. */
        readonly reset?: NumberReset
      }
    }
  | {
      /** Key of a field with an option list, such as `customerType`. */
      readonly field: string
      /** What stands in the number for each option. */
      readonly codes: Readonly<Record<string, string>>
      readonly counter?: NumberCounter
    }
  | {
      /** Key of a field whose text stands in the number, such as `shortName`. */
      readonly field: string
      /** The most characters; a longer text gives no number. */
      readonly maximum: number
      /** The fewest characters; absent: 1. */
      readonly minimum?: number
      /** Absent: `latin` and `digit`. */
      readonly characters?: readonly NumberCharacters[]
      readonly counter?: NumberCounter
    }
  | {
      /** Check characters over everything before them; the last segment. */
      readonly check: NumberCheck
    }

/** How customer numbers are made: the segments from left to right and the time zone of the business date. */
export interface Numbering {
  readonly segments: readonly NumberSegment[]
  /** IANA name, e.g. `Asia/Shanghai`. */
  readonly timeZone: string
}
