import stringWidth from 'string-width'

/** ASCII, Chinese characters and the full-width marks between them: what nearly every cell is made of. */
const plain = /^[\u0020-\u007e\u3001-\u3011\u4e00-\u9fff\uff01-\uff5e]*$/

/** The columns that a text takes on a terminal; Chinese characters take two. */
export function widthOf(text: string): number {
  if (!plain.test(text)) return stringWidth(text)
  let width = text.length
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x7e) width += 1
  return width
}

/** The text with blanks after it up to a width. */
export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}

/** The text with blanks before it up to a width. */
export function padLeft(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - widthOf(text))) + text
}

/** The text cut to a width, with an ellipsis where something is gone. */
export function cutTo(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  let cut = ''
  for (const character of text) {
    if (widthOf(cut + character) > width - 1) break
    cut += character
  }
  return `${cut}…`
}

/** Rows of cells in columns as wide as their widest cell; the last column is not filled up. */
export function tableText(rows: readonly (readonly string[])[]): string {
  const widths: number[] = []
  for (const row of rows) {
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, widthOf(cell))
    })
  }
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, column) => padTo(cell, widths[column] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('')
}
