import { type Cell, type CellStyle, cellRef, colToLetter, type WriteSheet, writeXlsx } from 'hucre/xlsx'
import type { CellLook, ColumnCheck, WrittenSheet, WrittenWorkbook } from '../../sheets/index.ts'
import { rowHeight } from './row-height.ts'
import { writableText } from './writable-text.ts'

/** A font that Excel and WPS have on every Chinese Windows; elsewhere the nearest one is taken. */
const font = { name: '微软雅黑', size: 10 } as const

const line = { style: 'thin', color: { rgb: 'FFD0D0D0' } } as const
const border = { top: line, bottom: line, left: line, right: line }

/** Text, whatever it looks like: nothing becomes a number, a date or a formula. */
const text = { numFmt: '@', alignment: { vertical: 'top', wrapText: true }, font } as const
const framed = { ...text, border } as const
const paper = { type: 'pattern', pattern: 'solid' } as const

/** How cells look, by what they are. */
const looks: Readonly<Record<CellLook, CellStyle>> = {
  required: {
    ...framed,
    fill: { ...paper, fgColor: { rgb: 'FFF8CBAD' } },
    font: { ...font, bold: true, color: { rgb: 'FF9C2A00' } },
  },
  optional: { ...framed, fill: { ...paper, fgColor: { rgb: 'FFD9E2F3' } }, font: { ...font, bold: true } },
  title: { ...framed, fill: { ...paper, fgColor: { rgb: 'FFE7E6E6' } }, font: { ...font, bold: true } },
  sample: { ...text, font: { ...font, italic: true, color: { rgb: 'FF7F7F7F' } } },
  bad: { ...framed, fill: { ...paper, fgColor: { rgb: 'FFFFC7CE' } } },
  doubtful: { ...framed, fill: { ...paper, fgColor: { rgb: 'FFFFEB9C' } } },
  reason: { ...text, font: { ...font, color: { rgb: 'FFC00000' } } },
  heading: { font: { ...font, size: 14, bold: true } },
  line: { font },
  framed,
  plain: text,
}

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
  const { rows, widths, headerRows, headerColumns = 0, lastRow } = sheet
  const breadth = rows.reduce((most, row) => Math.max(most, row.length), widths.length)
  const blank = Array.from({ length: breadth }, () => null)
  return {
    name: sheet.name,
    // The library gives the style of a column to those of its cells that are there, blank ones too.
    columns: blank.map((_cell, column) => ({ width: widths[column] ?? 10, style: looks.plain })),
    rows: [
      ...rows.map((row) => row.map(({ text }) => (text === '' ? null : writableText(text)))),
      ...Array.from({ length: Math.max(0, (lastRow ?? 0) - rows.length) }, () => blank),
    ],
    cells: specialCells(rows),
    rowDefs: new Map(rows.map((row, at) => [at, { height: rowHeight(row, widths) }])),
    hidden: sheet.hidden ?? false,
    pageSetup: onePageWide,
    ...(headerRows > 0 ? { freezePane: { rows: headerRows, columns: headerColumns } } : {}),
    ...(lastRow === undefined
      ? {}
      : { dataValidations: (sheet.checks ?? []).map((check) => validationOf(check, headerRows, lastRow)) }),
  }
}

/** The cells that look otherwise than their column, or have a note. */
function specialCells(rows: WrittenSheet['rows']): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>()
  rows.forEach((row, at) => {
    row.forEach(({ look = 'plain', note }, column) => {
      if (look === 'plain' && note === undefined) return
      cells.set(`${at},${column}`, {
        style: looks[look],
        ...(note === undefined ? {} : { comment: { author: 'kehu', text: writableText(note) } }),
      })
    })
  })
  return cells
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
