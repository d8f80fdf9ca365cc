/** Something else than white space, as `trim` sees it. */
export const notBlank = '\\S'

/** Mobile numbers, landlines, service numbers, and E.164 outside mainland China, in canonical form. */
const oneNumber =
  '(?:1[3-9][0-9]{9}(?:-[0-9]{3,6})?|0(?:10|2[0-9]|[35-79][0-9]{2}|[48](?:[1-9][0-9]|0[1-9]))-[2-9][0-9]{6,7}(?:-[0-9]{1,6})?|[48]00-[0-9]{3}-[0-9]{4}(?:-[0-9]{1,6})?|\\+(?:[1-79][0-9]|8[0-57-9])[0-9]{5}(?:[0-9]{1,8}(?:-[0-9]{1,6})?)?)'

/** Up to so many numbers joined by `/`. */
export function phonePattern(maximum: number): string {
  return `^${oneNumber}${maximum > 1 ? `(?:\\/${oneNumber}){0,${maximum - 1}}` : ''}$`
}

/** The HTML standard's address with at least one dot in the domain, which may be in any script. */
export const emailPattern = "^[\\w.!#$%&'*+\\/=?^`\\{\\|\\}~\\-]{1,64}@[^\\s@.]+(?:\\.[^\\s@.]+)+$"

/** No blank, no credentials; in the host a dot, or a character beyond ASCII, since a browser reads several of those as dots. */
export const webAddressPattern =
  '^[!"$-\\-0->A-\\[\\]-~]*[^\\x00-\\-\\/-\\x7F\\s][^\\s@\\/\\\\?#]*(?:[\\/\\\\?#]\\S*)?$'

/** The days of the Gregorian calendar from the year 1 on. */
export const datePattern =
  '^(?:(?:[1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)$'
