import { codeAt } from '../text/code-at.ts'
import { digitsAt } from '../text/digits-at.ts'
import { entryOfLandline, entryOfMobile, isUsualLength, type PhoneTables } from './phone-tables.ts'

const hyphen = 45
const slash = 47
const leastMobile = 13_000_000_000
const longestExtension = 6

/**
 * Where a mobile number or a landline number in canonical form ends that begins at `start` and of which nothing is to be
 * said: at the end of the text, or before a `/`. -1 decides nothing. The tests prove that `checkPhone` agrees.
 */
export function endOfPlainNumber(text: string, start: number, tables: PhoneTables | undefined): number {
  const first = codeAt(text, start)
  const end = first === 49 ? endOfMobile(text, start, tables) : first === 48 ? endOfLandline(text, start, tables) : -1
  return end === text.length || codeAt(text, end) === slash ? end : -1
}

function endOfMobile(text: string, start: number, tables: PhoneTables | undefined): number {
  const end = start + 11
  if (text.length < end || digitsAt(text, start, end) < leastMobile) return -1
  const prefixes = tables?.mobilePrefixes
  return prefixes === undefined || entryOfMobile(text, prefixes, start) !== undefined ? end : -1
}

function endOfLandline(text: string, start: number, tables: PhoneTables | undefined): number {
  const atHyphen = endOfAreaCode(text, start)
  if (atHyphen < 0 || codeAt(text, atHyphen) !== hyphen || !(codeAt(text, atHyphen + 1) >= 50)) return -1
  const end = endOfDigits(text, atHyphen + 1)
  const length = end - atHyphen - 1
  if (length !== 7 && length !== 8) return -1
  const areaCodes = tables?.areaCodes
  if (areaCodes !== undefined) {
    const entry = entryOfLandline(text, atHyphen, areaCodes, start)
    if (entry === undefined || !isUsualLength(length === 7 ? '7' : '8', entry)) return -1
  }
  if (end === text.length || codeAt(text, end) !== hyphen) return end
  const endOfExtension = endOfDigits(text, end + 1)
  const digits = endOfExtension - end - 1
  return digits >= 1 && digits <= longestExtension ? endOfExtension : -1
}

/** `010`, `02x`, and four digits from `03` on, but for `0400` and `0800`, which are service numbers with a zero before them. */
function endOfAreaCode(text: string, start: number): number {
  const second = codeAt(text, start + 1) - 48
  if (second === 1) return codeAt(text, start + 2) === 48 ? start + 3 : -1
  if (second === 2) return digitsAt(text, start + 2, start + 3) >= 0 ? start + 3 : -1
  const rest = digitsAt(text, start + 2, start + 4)
  if (!(second >= 3 && second <= 9) || rest < 0) return -1
  return rest === 0 && (second === 4 || second === 8) ? -1 : start + 4
}

function endOfDigits(text: string, start: number): number {
  let end = start
  while (end < text.length && isDigit(codeAt(text, end))) end += 1
  return end
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}
