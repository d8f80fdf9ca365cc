import { isCalendarDate } from '../kinds/calendar-date.ts'
import type { Occasion } from '../model/rules.ts'

/** What a check has to know besides the record. */
export interface CheckContext {
  /** Today's business date, `YYYY-MM-DD`; `businessDate` of `kehu/identifiers` makes it from an instant and a time zone. */
  readonly today: string
  /** Why the record is looked at; `create` unless told otherwise. */
  readonly occasion?: Occasion
  /** On a change: the fields that change. */
  readonly changed?: readonly string[]
}

/** Throws a `RangeError` when `today` is no calendar date: without one, no promise about dates can be judged. */
export function assertContext({ today }: CheckContext): void {
  if (!isCalendarDate(today)) {
    throw new RangeError('"today" must be a calendar date like "2024-12-01"; businessDate() makes one from an instant.')
  }
}
