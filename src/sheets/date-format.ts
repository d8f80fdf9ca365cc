/** Longer codes are refused by spreadsheets. */
const longestFormat = 255

/** What stands in quotes, in brackets or behind a backslash is no letter of a format. */
const literals = /"[^"]*"|\[[^[\]]*\]|[\\_*]./g

/** Whether a number format, `yyyy"年"m"月"d"日"`, shows a day or a time. */
export function isDateFormat(format: string): boolean {
  if (format.length > longestFormat) return false
  const letters = format.replace(literals, '')
  return !/general/i.test(letters) && /[ymdhs]/i.test(letters)
}
