import type { Issue } from '../model/issues.ts'
import { error } from '../model/issues.ts'
import type { CustomerModel } from '../model/model.ts'
import { type HeaderMap, numberOfCells, recordOfCells } from '../pipeline/index.ts'
import { cellAddress, type SheetCell, type SheetRow, textOfCell } from '../sheets/index.ts'
import { type Damage, damageOf } from './damage.ts'

/** What a spreadsheet did to one cell. */
export interface CellDamage extends Damage {
  readonly field: string
  /** `C7`. */
  readonly cell: string
  /** What the cell holds. It is data, and may be personal. */
  readonly from: string
  /** The value is read as it was. */
  readonly repaired: boolean
}

/** What a row of cells holds. */
export interface ReadRow {
  /** By field, as typed; damage that was repaired is gone. */
  readonly input: Readonly<Record<string, string>>
  /** The customer number that the row brings along. */
  readonly id: string | undefined
  /** The texts of the cells under the headers, repaired. */
  readonly cells: readonly string[]
  readonly damages: readonly CellDamage[]
  /** Of damage that leaves nothing to judge. */
  readonly issues: readonly Issue[]
}

/**
 * The record of a row, its damage undone where the file says what was there, and, with `repair`, where there is one good
 * guess. What stands outside of the headers is read past.
 */
export function readRow(row: SheetRow, map: HeaderMap, model: CustomerModel, { repair = false } = {}): ReadRow {
  const damages: CellDamage[] = []
  const issues: Issue[] = []
  const cells = map.columns.map((field, column) => {
    const cell = row.cells[column]
    const kind = field === undefined ? undefined : model.fields[field]?.kind
    const damage = cell && kind && damageOf(cell, kind)
    if (!cell || !damage || field === undefined) return textOfCell(cell)
    const repaired = damage.repairable === 'certain' || (damage.repairable === 'likely' && repair)
    damages.push({ ...damage, field, cell: cellAddress(row.row, column), from: cell.text, repaired })
    const issue = issueOf(damage, field)
    if (issue) issues.push(issue)
    return repaired ? (damage.to ?? cell.text) : cell.text
  })
  return { input: recordOfCells(cells, map, model), id: numberOfCells(cells, map), cells, damages, issues }
}

/** What the checks of the field cannot see for themselves. */
function issueOf({ code }: Damage, field: string): Issue | undefined {
  if (code === 'cell_error') return { ...error('cell_error'), path: [field] }
  if (code === 'became_date') return { ...error('cell_became_date'), path: [field] }
  if (code === 'precision_lost') return { ...error('precision_lost'), path: [field] }
  return undefined
}

/** A row of texts, as a reader of CSV gives it. */
export function rowOfTexts(row: number, texts: readonly string[]): SheetRow {
  return { row, cells: texts.map((text): SheetCell | undefined => (text === '' ? undefined : { text, kind: 'text' })) }
}
