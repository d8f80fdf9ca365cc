import { readRow } from '../../import/index.ts'
import { en, zhCN } from '../../messages/index.ts'
import type { CustomerModel } from '../../model/index.ts'
import {
  type HeaderIndex,
  type HeaderRow,
  headerIndex,
  headerRowOf,
  mapHeaders,
  mostRowsAboveHeaders,
} from '../../pipeline/index.ts'
import { isBlankRow, type SheetRow, textOfCell } from '../../sheets/index.ts'
import { exitCodes, failure } from '../exit-codes.ts'
import { type Host, say } from '../host.ts'
import type { CommandWords } from '../words/words.ts'
import { largestWorkbook } from '../workbook/limits.ts'
import { type OpenSheet, openWorkbook } from '../workbook/open-workbook.ts'
import { isWorkbookFault, workbookFault } from '../workbook/workbook-fault.ts'
import type { RowBatch, Source, SourceRow } from './source.ts'

interface ReadSheet extends HeaderRow {
  readonly sheet: OpenSheet
}

/** Whether bytes begin as a workbook does: a ZIP archive, or the compound file of older and of encrypted ones. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return isZip(bytes) || isCompound(bytes)
}

/**
 * Opens a workbook. Of the sheets that are shown, the one that names most fields in one of its first ten rows is read;
 * others are not.
 */
export async function readWorkbook(
  pieces: AsyncIterable<Uint8Array>,
  model: CustomerModel,
  host: Host,
  words: CommandWords,
  name: string,
): Promise<Source> {
  const told = (reason: unknown) =>
    isWorkbookFault(reason) ? failure(exitCodes.unreadable, words.workbook[reason.fault](name)) : reason
  try {
    const shown = (await openWorkbook(await wholeOf(pieces))).filter(({ hidden }) => !hidden)
    const index = headerIndex(model, [zhCN, en])
    const found = await fittingSheet(shown, index)
    if (found.known === 0) throw failure(exitCodes.unreadable, words.noHeaders(name))
    say(host, words.sheet(found.sheet.name, shown.length - 1))
    const map = mapHeaders(found.headers, model, index)
    async function* batches(): AsyncGenerator<RowBatch> {
      for await (const batch of rows()) yield { rows: batch }
    }
    const sourceRow = (row: SheetRow) => {
      const { input, issues, id, cells } = readRow(row, map, model)
      return { row: row.row, line: row.row, input, issues, id, cells, sheet: row }
    }
    async function* rows(): AsyncGenerator<readonly SourceRow[]> {
      try {
        for await (const batch of found.sheet.rows()) {
          yield batch.filter((row) => row.row > found.headerRow && !isBlankRow(row)).map(sourceRow)
        }
      } catch (reason) {
        throw told(reason)
      }
    }
    return { layout: { format: 'xlsx', table: { headers: found.headers, map } }, rows: rows(), batches: batches() }
  } catch (reason) {
    throw told(reason)
  }
}

async function fittingSheet(sheets: readonly OpenSheet[], index: HeaderIndex): Promise<ReadSheet> {
  let best: ReadSheet | undefined
  for (const sheet of sheets) {
    const found = headerRowOf(await firstRows(sheet), index)
    if (!best || found.known > best.known) best = { sheet, ...found }
  }
  if (!best) throw workbookFault('damaged')
  return best
}

async function firstRows(sheet: OpenSheet): Promise<{ row: number; cells: string[] }[]> {
  const first: { row: number; cells: string[] }[] = []
  for await (const batch of sheet.rows()) {
    for (const { row, cells } of batch) first.push({ row, cells: Array.from(cells, textOfCell) })
    if (first.length >= mostRowsAboveHeaders) break
  }
  return first
}

async function wholeOf(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = []
  let size = 0
  for await (const piece of pieces) {
    if (all.length === 0 && isCompound(piece)) throw workbookFault('old_format')
    all.push(piece)
    size += piece.length
    if (size > largestWorkbook) throw workbookFault('too_large')
  }
  return Buffer.concat(all)
}

function isZip(bytes: Uint8Array): boolean {
  return startOf(bytes) === '504b0304'
}

function isCompound(bytes: Uint8Array): boolean {
  return startOf(bytes) === 'd0cf11e0'
}

function startOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, 4)).toString('hex')
}
