import { isCalendarDate } from '../kinds/calendar-date/gregorian.ts'

/** ISO 8601 with a zone: `2024-12-01T09:30:00+08:00`, `2024-12-01T01:30Z`. */
const isoInstant =
  /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/

/**
 * The calendar date, `YYYY-MM-DD`, that clocks in a time zone show at an instant. The zone of the computer has no say.
 *
 * @param instant a `Date`, milliseconds since 1970 (UTC), or ISO 8601 text that names its zone.
 * @param timeZone an IANA name such as `Asia/Shanghai`.
 * @throws RangeError for an instant that is none, or lies outside the years 1 to 9999, and for an unknown time zone.
 *
 * Hint: each call builds a formatter, some 50 microseconds; a batch needs one date, not one for each record.
 */
export function businessDate(instant: Date | number | string, timeZone: string): string {
  const time = timeOf(instant)
  const parts = formatterOf(timeZone).formatToParts(time)
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? ''
  const year = part('year').padStart(4, '0')
  if (year.length > 4 || !/^A/.test(part('era'))) {
    throw new RangeError('businessDate: the instant lies outside the years 1 to 9999; pass the time of a real event')
  }
  return `${year}-${part('month')}-${part('day')}`
}

function timeOf(instant: Date | number | string): number {
  const time = typeof instant === 'string' ? timeOfText(instant) : Number(instant)
  if (Number.isNaN(new Date(time).getTime())) {
    throw new RangeError(
      'businessDate: the instant is not a point in time; pass a valid Date, milliseconds, or ISO 8601 text with a zone such as 2024-12-01T09:30:00+08:00',
    )
  }
  return time
}

/** Engines differ in what they make of 30 February, so the day is asked of the calendar first. */
function timeOfText(text: string): number {
  const day = isoInstant.exec(text)?.[1]
  return day !== undefined && isCalendarDate(day) ? Date.parse(text) : Number.NaN
}

/** An offset such as `+08:00` is refused: some engines know it, others do not. */
function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const options = { timeZone, era: 'short', year: 'numeric', month: '2-digit', day: '2-digit' } as const
  try {
    if (typeof timeZone === 'string' && /^[A-Za-z]/.test(timeZone))
      return new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', options)
  } catch {
    // Told below, with what to do.
  }
  throw new RangeError(
    `businessDate: unknown time zone ${JSON.stringify(timeZone)}; pass an IANA name such as "Asia/Shanghai"`,
  )
}
