const canonical =
  /^(?:1[3-9]\d{9}|0(?:10|2\d|[35-79]\d\d|[48](?:[1-9]\d|0[1-9]))-[2-9]\d{6,7}(?:-\d{1,6})?)(?:\/(?:1[3-9]\d{9}|0(?:10|2\d|[35-79]\d\d|[48](?:[1-9]\d|0[1-9]))-[2-9]\d{6,7}(?:-\d{1,6})?)){0,9}$/
const mobile = /^(?:(?:\+86|0086)[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}$/
const landline =
  /^\(?0(10|2\d|[35-79]\d\d|[48](?:[1-9]\d|0[1-9]))\)?[ -]?([2-9]\d{2,3})[ -]?(\d{4})(?:(?:-| ?转 ?)(\d{1,6}))?$/
const service = /^([48]00)[ -]?(\d{3})[ -]?(\d{4})$/

/** Whether a text is already what normalising makes of it: mobile and landline numbers in canonical form. */
export function isCommonCanonical(text: string): boolean {
  return canonical.test(text)
}

/**
 * The canonical form of a text that is one number in the spellings that most cells hold, without reading it sign by
 * sign; `undefined` decides nothing. The tests prove that the answer is always the one that the full reading gives.
 */
export function readCommonForm(text: string): string | undefined {
  const first = text.charCodeAt(0)
  if (first === 52 || first === 56) return readService(text)
  if (first !== 40 && mobile.test(text)) return mobileAtEnd(text)
  return first === 48 || first === 40 ? readLandline(text) : undefined
}

/** The 11 digits at the end of a text of the form above: groups of 3, 4 and 4 with one sign or none between them. */
function mobileAtEnd(text: string): string {
  const third = text.length - 4
  const secondEnd = isDigit(text, third - 1) ? third : third - 1
  const second = secondEnd - 4
  const firstEnd = isDigit(text, second - 1) ? second : second - 1
  return text.slice(firstEnd - 3, firstEnd) + text.slice(second, secondEnd) + text.slice(third)
}

function isDigit(text: string, at: number): boolean {
  return text.charCodeAt(at) >= 48
}

function readLandline(text: string): string | undefined {
  const parts = landline.exec(text)
  if (!parts) return undefined
  const number = `0${parts[1]}-${parts[2]}${parts[3]}`
  return parts[4] === undefined ? number : `${number}-${parts[4]}`
}

function readService(text: string): string | undefined {
  const parts = service.exec(text)
  return parts ? `${parts[1]}-${parts[2]}-${parts[3]}` : undefined
}
