import type { NumberDateFormat, NumberReset, NumberSegment } from '../numbering.ts'

/** How precise a date is, named by the pattern that shows exactly so much of it. */
export type DatePrecision = 'YYYY' | 'YYYYQ' | 'YYYYMM' | 'YYYYWW' | 'YYYYMMDD'

/** From the least to the most precise, as people look for them. */
export const dateFormats: readonly NumberDateFormat[] = [
  'YYYY',
  'YYYYMM',
  'YYYYMMDD',
  'YY',
  'YYMM',
  'YYMMDD',
  'YYYY-MM',
  'YYYY-MM-DD',
  'MM',
  'DD',
  'Q',
  'YYYYWW',
  'YYWW',
]

const resets: Readonly<Record<Exclude<NumberReset, 'never'>, DatePrecision>> = {
  day: 'YYYYMMDD',
  week: 'YYYYWW',
  month: 'YYYYMM',
  quarter: 'YYYYQ',
  year: 'YYYY',
}

/** What a sequence can begin anew with. */
export const resetNames: readonly NumberReset[] = ['day', 'week', 'month', 'quarter', 'year', 'never']

/** What follows from a date of this precision. A week does not lie in one month, nor in one year of the calendar. */
const implied: Readonly<Record<DatePrecision, readonly DatePrecision[]>> = {
  YYYYMMDD: ['YYYYMMDD', 'YYYYWW', 'YYYYMM', 'YYYYQ', 'YYYY'],
  YYYYWW: ['YYYYWW'],
  YYYYMM: ['YYYYMM', 'YYYYQ', 'YYYY'],
  YYYYQ: ['YYYYQ', 'YYYY'],
  YYYY: ['YYYY'],
}

/** Whether a date of one precision tells the date of another. */
export function implies(precision: DatePrecision, other: DatePrecision): boolean {
  return implied[precision].includes(other)
}

/** What a sequence begins anew with, as a precision; `undefined` for one that never does. */
export function precisionOfReset(reset: NumberReset): DatePrecision | undefined {
  return reset === 'never' ? undefined : resets[reset]
}

/** Whether a format counts weeks, whose year is not always that of the calendar. */
export function countsWeeks(format: NumberDateFormat): boolean {
  return format.endsWith('WW')
}

/** The formats of the dates among segments. */
export function formatsOf(segments: readonly NumberSegment[]): readonly NumberDateFormat[] {
  const formats: NumberDateFormat[] = []
  for (const segment of segments) if ('date' in segment) formats.push(segment.date)
  return formats
}

/**
 * The date that some formats show together: `YYYY` and `MM` a month. `undefined` where there is none, `'unreadable'` where
 * they are no date, as a day without its month, or a week beside a month.
 */
export function precisionShown(formats: readonly NumberDateFormat[]): DatePrecision | 'unreadable' | undefined {
  if (formats.length === 0) return undefined
  const calendar = formats.filter((format) => !countsWeeks(format))
  const shows = (token: string) => calendar.some((format) => format.includes(token))
  if (shows('YY') && shows('MM') && shows('DD')) return 'YYYYMMDD'
  if (calendar.length < formats.length) return calendar.length === 0 ? 'YYYYWW' : 'unreadable'
  if (!shows('YY') || shows('DD')) return 'unreadable'
  return shows('MM') ? 'YYYYMM' : shows('Q') ? 'YYYYQ' : 'YYYY'
}
