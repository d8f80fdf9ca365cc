/** The digits of one number as somebody wrote them, and how they were grouped. */
export interface DialledDigits {
  /** Whether a country code comes first: after `+` or `00`. */
  readonly international: boolean
  /** All digits in front of the extension, without `+` and `00`. */
  readonly digits: string
  /** How many digits come before the last hyphen or bracket; 0 without one. */
  readonly lastBreak: number
  /** How many digits come before anything else. */
  readonly firstGroup: number
  /** The extension (分机), where a word or a sign for it was written; otherwise empty. */
  readonly extension: string
}

const inNumbers = /^[-+\d(). ]*/
const numberAlone = /^[( ]{0,3}\+?[( ]{0,3}\d[-\d(). ]*$/

/** A `0` in brackets after the country code, as in `+86 (0)10`: dialled inside the country only, see ITU-T E.123. */
const trunkInBrackets = /^([( ]{0,3}(?:(?:\+[( ]?|00 ?)\d{1,3}|86)[-). ]{0,3})\(0\)/

const extensionAlone =
  /^(?:(?:总机)?(?:转接|转|轉接|轉)(?:分机|分機)?|分机|分機|内线|extension|extn?|x|#|\*)号?码?[ .:=-]{0,3}\(?(\d{1,6}) ?(?:分机|号)?\)?$/i

/**
 * Reads a cleaned text that holds one phone number and nothing else: digits, blanks, dots, hyphens, brackets, a plus
 * in front and an extension at the end (`转 801`, `分机801`, `ext. 801`, `x801`, `#801`, `*801`). Anything else gives
 * `undefined`: text around a number is never thrown away.
 */
export function readDialledDigits(text: string): DialledDigits | undefined {
  const [head = ''] = inNumbers.exec(text) ?? []
  const extension = head === text ? '' : extensionAlone.exec(text.slice(head.length))?.[1]
  if (extension === undefined || !numberAlone.test(head)) return undefined
  const number = withoutClosingBracket(head.replace(trunkInBrackets, '$1').trim())
  const breakAt = Math.max(number.lastIndexOf('-'), number.lastIndexOf('('), number.lastIndexOf(')'))
  if (breakAt === number.length - 1 && extension === '') return undefined
  const digits = digitsOf(number)
  const accessCode = /^00[1-9]/.test(digits) ? 2 : 0
  return {
    international: accessCode > 0 || number.includes('+'),
    digits: digits.slice(accessCode),
    lastBreak: Math.max(0, digitsOf(number.slice(0, breakAt + 1)).length - accessCode),
    firstGroup: Math.max(0, (/\d+/.exec(number)?.[0].length ?? 0) - accessCode),
    extension,
  }
}

/** A bracket that closes at the end says nothing of where the groups break. */
function withoutClosingBracket(number: string): string {
  return number.endsWith(')') ? number.slice(0, -1).trimEnd() : number
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '')
}
