/**
 * A pattern that means the same without the flag `u`, or accepts more, for libraries that make a regular expression of a text
 * and set no flag: there `\p{L}` would be a letter p with braces.
 *
 * Any letter becomes any letter of ASCII or character beyond; any digit, which patterns only exclude, one of ASCII. A text of
 * blanks alone, which is an empty field, always matches.
 */
export function flaglessPatternOf(pattern: string): string {
  const plain = pattern.replaceAll('\\p{L}', '[A-Za-z\\x80-\\uffff]').replaceAll('\\p{Nd}', '0-9')
  return `^\\s*$|${plain}`
}
