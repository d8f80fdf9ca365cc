import { cleanCode, undoSpreadsheetQuoting } from '../text/characters.ts'

/** Longest text that is read as phone numbers; more is prose, and only cleaned. */
export const maximumPhoneText = 200

const lineBreaks = /[\n\v\f\r\u0085\u2028\u2029]/g
const dashes = /[\u2010-\u2015\u2212\u2500\u2501\u30fc\ufe58\ufe63]/g
const openingBrackets = /[[\u3010\u3014]/g
const closingBrackets = /[\]\u3011\u3015]/g

/** Signs that no step of the cleaning touches. */
const bare = /^[-+\d()]*$/

/** Signs that need no more than halving their width: ASCII, its full-width twins and Chinese characters. */
const plain = /^[ -~\u4e00-\u9fff\uff01-\uff5e]*$/

/** The text of a phone field with line breaks as `/`, all widths halved, one kind of dash and of bracket. */
export function cleanPhoneText(raw: string): string {
  const text = plain.test(raw) ? cleanPlain(raw) : cleanCode(raw.replace(lineBreaks, '/'))
  if (bare.test(text)) return text
  return text
    .replace(dashes, '-')
    .replace(openingBrackets, '(')
    .replace(closingBrackets, ')')
    .replace(/(\d)一(?=\d)/g, '$1-') // the character for "one", typed for a dash that it looks like
    .trim()
}

/** What `cleanCode` does, as far as plain signs need it; its patterns for all of Unicode cost ten times as much. */
function cleanPlain(raw: string): string {
  let text = ''
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at)
    text += code > 0xff00 ? String.fromCharCode(code - 0xfee0) : raw[at]
  }
  return bare.test(text) ? text : undoSpreadsheetQuoting(text).replace(/ {2,}/g, ' ')
}

const word = /[或和及&]/
const words = /([\d)]) ?(?:或者?|和|及|&) ?(?=[+(\d])/g
const startsWithExtension = /^\(?(?:总机)?(?:转|轉|分机|分機|内线|ext|x ?\d|# ?\d)/i
const endsWithNumber = /[\d)]$/
const areaCodeAlone = /^(?:\+?86[ -]?)?\(?(?:0(?:10|2\d|[3-9]\d\d))?\)?-?$/

/**
 * The texts of the numbers in a cleaned field, split at `/` `,` `、` `;` `|` `\` and words for "or" and "and" between
 * digits. An extension or an area code that a separator cut off comes back to its number.
 */
export function splitNumbers(text: string): string[] {
  const pieces: string[] = []
  const separated = word.test(text) ? text.replace(words, '$1/') : text
  for (const part of separated.split(/[/,、;|\\]/)) {
    const piece = isPlainNumber.test(part) ? part : cleanPiece(part)
    if (piece === '') continue
    const last = pieces.at(-1)
    if (last !== undefined && startsWithExtension.test(piece) && endsWithNumber.test(last))
      pieces[pieces.length - 1] = `${last} ${piece}`
    else if (last !== undefined && areaCodeAlone.test(last) && /^\d/.test(piece))
      pieces[pieces.length - 1] = `${last}${last.endsWith('-') ? '' : '-'}${piece}`
    else pieces.push(piece)
  }
  return pieces
}

/** Parts that cleaning leaves alone. */
const isPlainNumber = /^\+?\d[-\d]{8,20}$/

/** One number without spreadsheet quoting, the URI scheme `tel:`, a final full stop and the `.0` of a number cell. */
function cleanPiece(part: string): string {
  let piece = part
  for (;;) {
    const shorter = undoSpreadsheetQuoting(piece)
      .replace(/^tel:(?=\+)/i, '')
      .replace(/^(\d{7,13})\.0{1,2}$/, '$1')
      .replace(/[.。]$/, '')
    if (shorter === piece) return piece
    piece = shorter
  }
}
