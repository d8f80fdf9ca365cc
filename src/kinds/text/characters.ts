/**
 * What spreadsheets, web pages and input methods leave in a text and no reader sees: control, format and direction
 * marks, zero-width characters, variation selectors, fillers and halves of surrogate pairs. Blanks are not among them.
 */
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cs}\u2800]|(?!\s)\p{Cc}/gu

const fullWidth = /[\uff01-\uff5e]/g

/** The text without the characters that nobody sees. */
export function stripInvisible(text: string): string {
  return text.replace(invisible, '')
}

/** Full-width ASCII (`１３８`, `ＡＢＣ`, `（`) as ASCII, the ideographic space as a blank. */
export function toHalfWidth(text: string): string {
  return text
    .replace(fullWidth, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ')
}

/** Full-width digits and Latin letters as ASCII; punctuation stays as the language writes it. */
export function toHalfWidthAlphanumerics(text: string): string {
  return text.replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  )
}

/** The text without Excel's marks for "this is text": a leading apostrophe, or `="…"` around it. */
export function undoSpreadsheetQuoting(text: string): string {
  let bare = text.trim()
  for (;;) {
    if (bare.startsWith("'")) bare = bare.slice(1).trimStart()
    else if (bare.startsWith('="') && bare.endsWith('"') && bare.length > 2) bare = bare.slice(2, -1).trim()
    else return bare
  }
}

/** One line of ASCII-minded text (numbers, codes, addresses of the net): all of the above, blanks folded, NFC. */
export function cleanCode(text: string): string {
  return cleanOfCodes.test(text) ? text : foldBlanks(undoSpreadsheetQuoting(toHalfWidth(stripInvisible(text))))
}

/** One line of prose: invisible marks and spreadsheet quoting gone, digits and letters half-width, blanks folded, NFC. */
export function cleanLine(text: string): string {
  return isCleanLine(text) ? text : foldBlanks(undoSpreadsheetQuoting(toHalfWidthAlphanumerics(stripInvisible(text))))
}

/** Whether `cleanLine` would surely leave the text as it is; most real values are such. */
export function isCleanLine(text: string): boolean {
  return cleanOfProse.test(text)
}

/**
 * Exact tests for what cleaning leaves as it is, true for most real values: printable ASCII and common Chinese characters,
 * single blanks between them, no mark of a spreadsheet in front. Chinese punctuation counts where it is kept.
 */
const cleanOfCodes = /^(?!['=])[!-~\u4e00-\u9fff]+(?: [!-~\u4e00-\u9fff]+)*$/
const cleanOfProse = /^(?!['=])[!-~–、。，：；（）\u4e00-\u9fff]+(?: [!-~–、。，：；（）\u4e00-\u9fff]+)*$/

function foldBlanks(text: string): string {
  return text.replace(/\s+/g, ' ').normalize('NFC')
}
