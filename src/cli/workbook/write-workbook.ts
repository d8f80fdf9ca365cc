import { type Cell, type CellStyle, cellRef, colToLetter, type WriteSheet, writeXlsx } from 'hucre/xlsx'
import type { CellLook, ColumnCheck, WrittenSheet, WrittenWorkbook } from '../../sheets/index.ts'
import { rowHeight } from './row-height.ts'
import { writableText } from './writable-text.ts'

/** A font that Excel and WPS have on every Chinese Windows; elsewhere the nearest one is taken. */
const font = { name: '微软雅黑', size: 10 } as const

const line = { style: 'thin', color: { rgb: 'FFD0D0D0' } } as const
const border = { top: line, bottom: line, left: line, right: line }

/** The whole workbook as the bytes of an .xlsx file. */
export function writeWorkbook({ sheets }: WrittenWorkbook): Promise<Uint8Array> {
  return writeXlsx({ sheets: sheets.map(sheetOf), defaultFont: font })
}

/** Printed, all columns are on one page. */
const onePageWide = {
  paperSize: 'a4',
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
} as const

function sheetOf(sheet: WrittenSheet): WriteSheet {
  const cells = new Map<string, Partial<Cell>>()
  sheet.rows.forEach((row, at) => {
    row.forEach(({ text, look = 'plain', note }, column) => {
      cells.set(`${at},${column}`, {
        value: writableText(text),
        type: 'string',
        style: styleOf(look),
        ...(note === undefined ? {} : { comment: { author: 'kehu', text: writableText(note) } }),
      })
    })
  })
  const lastRow = sheet.lastRow
  // A style of the column would say the same in fewer bytes, but the library gives it only to cells that are there.
  for (let row = sheet.rows.length; row < (lastRow ?? 0); row += 1) {
    sheet.widths.forEach((_width, column) => {
      cells.set(`${row},${column}`, { value: null, type: 'empty', style: styleOf('plain') })
    })
  }
  return {
    name: sheet.name,
    columns: sheet.widths.map((width) => ({ width })),
    rowDefs: new Map(sheet.rows.map((row, at) => [at, { height: rowHeight(row, sheet.widths) }])),
    rows: sheet.rows.map((row) => row.map(({ text }) => writableText(text))),
    cells,
    hidden: sheet.hidden ?? false,
    pageSetup: onePageWide,
    ...(sheet.headerRows > 0 ? { freezePane: { rows: sheet.headerRows, columns: sheet.headerColumns ?? 0 } } : {}),
    ...(lastRow === undefined
      ? {}
      : { dataValidations: (sheet.checks ?? []).map((check) => validationOf(check, sheet.headerRows, lastRow)) }),
  }
}

function validationOf({ column, list, lenient, title, message }: ColumnCheck, above: number, lastRow: number) {
  const letters = colToLetter(list.column)
  return {
    type: 'list',
    formula1: `'${list.sheet}'!$${letters}$2:$${letters}$${list.count + 1}`,
    range: `${cellRef(above, column)}:${cellRef(lastRow - 1, column)}`,
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: lenient ? 'warning' : 'stop',
    errorTitle: title,
    errorMessage: message,
  } as const
}

function styleOf(look: CellLook): CellStyle {
  const text = { numFmt: '@', alignment: { vertical: 'top', wrapText: true }, font } as const
  const filled = (rgb: string): CellStyle => ({
    ...text,
    border,
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb } },
  })
  switch (look) {
    case 'required':
      return { ...filled('FFF8CBAD'), font: { ...font, bold: true, color: { rgb: 'FF9C2A00' } } }
    case 'optional':
      return { ...filled('FFD9E2F3'), font: { ...font, bold: true } }
    case 'title':
      return { ...filled('FFE7E6E6'), font: { ...font, bold: true } }
    case 'sample':
      return { ...text, font: { ...font, italic: true, color: { rgb: 'FF7F7F7F' } } }
    case 'bad':
      return filled('FFFFC7CE')
    case 'doubtful':
      return filled('FFFFEB9C')
    case 'reason':
      return { ...text, font: { ...font, color: { rgb: 'FFC00000' } } }
    case 'heading':
      return { font: { ...font, size: 14, bold: true } }
    case 'line':
      return { font }
    case 'framed':
      return { ...text, border }
    case 'plain':
      return text
  }
}
