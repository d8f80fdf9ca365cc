import { codeAt } from '../text/code-at.ts'

const canonical =
  /^(?:1[3-9]\d{9}|0(?:10|2\d|[35-79]\d\d|[48](?:[1-9]\d|0[1-9]))-[2-9]\d{6,7}(?:-\d{1,6})?)(?:\/(?:1[3-9]\d{9}|0(?:10|2\d|[35-79]\d\d|[48](?:[1-9]\d|0[1-9]))-[2-9]\d{6,7}(?:-\d{1,6})?)){0,9}$/

/** A mobile number, with or without country code, its digits in groups of 3, 4 and 4 with one sign or none between. */
const groupedMobile = /^(?:(?:\+86|0086)[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}$/

/** In digits and so in signs. Whoever asks a text for a sign that it has not makes engines forget how to do it fast. */
const shortestNumber = 10

const blank = 32
const openingBracket = 40
const closingBracket = 41
const hyphen = 45
const zero = 48
const turn = 0x8f6c // 转
const fullWidth = 0xff00
const fullWidthDistance = 0xfee0

const longestExtension = 6

/** A sort of number: behind how many digits its hyphens stand (-1: none), how many digits it has, its shortest extension. */
interface Form {
  readonly firstHyphen: number
  readonly secondHyphen: number
  readonly fewest: number
  readonly most: number
  readonly shortestExtension: number
}

const mobile: Form = { firstHyphen: -1, secondHyphen: -1, fewest: 11, most: 11, shortestExtension: 3 }
const service: Form = { firstHyphen: 3, secondHyphen: 6, fewest: 10, most: 10, shortestExtension: 1 }
const shortAreaCode: Form = { firstHyphen: 3, secondHyphen: -1, fewest: 10, most: 11, shortestExtension: 1 }
const longAreaCode: Form = { firstHyphen: 4, secondHyphen: -1, fewest: 11, most: 12, shortestExtension: 1 }

/** Whether a text is already what normalising makes of it: mobile and landline numbers in canonical form. */
export function isCommonCanonical(text: string): boolean {
  return canonical.test(text)
}

/**
 * The canonical form of a text that is one number in the spellings that most cells hold, found in one pass over the
 * text as it was typed; `undefined` decides nothing. The tests prove that the answer is always the one that the full
 * reading gives.
 */
export function readCommonForm(text: string): string | undefined {
  if (text.length < shortestNumber) return undefined
  const first = signAt(text, 0)
  const start = first === openingBracket ? 1 : 0
  const form = formAt(text, start)
  if ((form ?? mobile) === mobile && groupedMobile.test(text)) return mobileAtEnd(text)
  return form && isDigit(signAt(text, text.length - 1)) ? readForm(text, start, form) : undefined
}

/** The 11 digits at the end of a text of the form above. */
function mobileAtEnd(text: string): string {
  const third = text.length - 4
  const secondEnd = isDigit(codeAt(text, third - 1)) ? third : third - 1
  const second = secondEnd - 4
  const firstEnd = isDigit(codeAt(text, second - 1)) ? second : second - 1
  return text.slice(firstEnd - 3, firstEnd) + text.slice(second, secondEnd) + text.slice(third)
}

function formAt(text: string, start: number): Form | undefined {
  const first = signAt(text, start)
  const second = signAt(text, start + 1)
  const third = signAt(text, start + 2)
  if (first === zero) {
    if (second === 49) return third === zero ? shortAreaCode : undefined
    if (second === 50) return shortAreaCode
    return second > 50 && second <= 57 && !isServicePrefix(second, third, signAt(text, start + 3))
      ? longAreaCode
      : undefined
  }
  if (start === 1) return undefined
  if (first === 49) return second > 50 && second <= 57 ? mobile : undefined
  return isServicePrefix(first, second, third) ? service : undefined
}

/** The number in canonical signs; `undefined` where anything but its digits, what groups them and an extension stands. */
function readForm(text: string, start: number, form: Form): string | undefined {
  const signs: number[] = []
  let digits = 0
  for (let at = start, end = text.length; at < end; at++) {
    const sign = signAt(text, at)
    if (isDigit(sign)) {
      if (digits === form.most) return undefined
      if (digits === form.firstHyphen || digits === form.secondHyphen) signs.push(hyphen)
      signs.push(sign)
      digits++
    } else if (digits >= form.fewest && (sign === hyphen || sign === turn)) {
      return addExtension(signs, text, at + 1, form.shortestExtension) ? String.fromCharCode(...signs) : undefined
    } else if (!isGrouping(sign, digits, form.firstHyphen)) return undefined
  }
  return digits < form.fewest ? undefined : String.fromCharCode(...signs)
}

/** Whether nothing follows but an extension, behind one blank or none; if so, it is added to the signs. */
function addExtension(signs: number[], text: string, start: number, shortest: number): boolean {
  const first = signAt(text, start) === blank ? start + 1 : start
  const end = text.length
  if (end - first < shortest || end - first > longestExtension) return false
  signs.push(hyphen)
  for (let at = first; at < end; at++) {
    const sign = signAt(text, at)
    if (!isDigit(sign)) return false
    signs.push(sign)
  }
  return true
}

/** Blanks and hyphens anywhere but inside the area code, brackets only at its end. */
function isGrouping(sign: number, digits: number, firstHyphen: number): boolean {
  if (sign === blank || sign === hyphen) return digits >= firstHyphen
  return (sign === openingBracket || sign === closingBracket) && digits === firstHyphen
}

function isServicePrefix(first: number, second: number, third: number): boolean {
  return (first === 52 || first === 56) && second === zero && third === zero
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** The code of a sign, full-width ones halved. */
function signAt(text: string, at: number): number {
  const code = codeAt(text, at)
  return code > fullWidth ? code - fullWidthDistance : code
}
