const millisecondsPerDay = 86_400_000

/** Day 0 of either date system, in days from 1970-01-01. */
const epoch1900 = -25_568
const epoch1904 = -24_107

/** Excel's 29 February 1900, a day that Lotus 1-2-3 made up and every later file keeps. */
const falseLeapDay = 60

/** 9999-12-31, the last day that a spreadsheet shows. */
const lastDay = 2_932_896

/**
 * The calendar date of a spreadsheet's day number (ECMA-376 part 1, 18.17.4.1), in the 1900 system or, for workbooks that
 * say so, the 1904 system. `undefined` for numbers that are no day: fractions, 60 in the 1900 system, anything outside.
 */
export function dateOfExcelSerial(serial: number, date1904 = false): string | undefined {
  if (!Number.isInteger(serial) || serial < (date1904 ? 0 : 1)) return undefined
  if (!date1904 && serial === falseLeapDay) return undefined
  const day = date1904 ? epoch1904 + serial : epoch1900 + serial - (serial > falseLeapDay ? 1 : 0)
  return day > lastDay ? undefined : new Date(day * millisecondsPerDay).toISOString().slice(0, 10)
}
