/**
 * The week of a day `YYYY-MM-DD` by ISO 8601 (GB/T 7408): weeks begin on Monday, and the first one of a year is that with its
 * first Thursday. `2024-12-30` is in `2025-W01`. Arithmetic only, without `Date` and its time zones.
 */
export function isoWeekOf(day: string): string {
  const year = Number(day.slice(0, 4))
  const sinceMonday = weekdayOf(year, Number(day.slice(5, 7)), Number(day.slice(8)))
  const ofYear = daysUntil(year, Number(day.slice(5, 7)), Number(day.slice(8))) - daysUntil(year, 1, 1)
  const week = Math.floor((ofYear - sinceMonday + 10) / 7)
  if (week < 1) return weekText(year - 1, weeksOf(year - 1))
  return week > weeksOf(year) ? weekText(year + 1, 1) : weekText(year, week)
}

/** How many weeks a year has: 52 or 53. */
export function weeksOf(year: number): number {
  const [first, last] = [weekdayOf(year, 1, 1), weekdayOf(year, 12, 31)]
  return first === 3 || last === 3 ? 53 : 52
}

function weekText(year: number, week: number): string {
  return `${String(year).padStart(4, '0')}-W${String(week).padStart(2, '0')}`
}

/** 0 for Monday, which 0001-01-01 was, to 6 for Sunday. */
function weekdayOf(year: number, month: number, day: number): number {
  return daysUntil(year, month, day) % 7
}

/** Days from 0001-01-01. */
function daysUntil(year: number, month: number, day: number): number {
  const before = year - 1
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400)
  return before * 365 + leapDays + daysBefore(month, isLeap(year)) + day - 1
}

function daysBefore(month: number, leap: boolean): number {
  const days = Math.floor((367 * month - 362) / 12)
  return month <= 2 ? days : days - (leap ? 1 : 2)
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}
