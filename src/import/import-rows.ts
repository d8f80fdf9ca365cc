import { isFilled } from '../model/conditions.ts'
import { error, type Issue } from '../model/issues.ts'
import type { CustomerModel } from '../model/model.ts'
import { judgeRecord } from '../pipeline/index.ts'
import type { CheckContext, CompiledModel } from '../record/index.ts'
import { type Review, reviewOf } from '../review/index.ts'
import { cellAddress, isBlankRow, type SheetRow } from '../sheets/index.ts'
import type { SizeTier } from '../tiers/index.ts'
import { type EarlierRow, type Repeat, repeatOf } from './earlier-rows.ts'
import { headerMapOf, type ImportPlan } from './import-plan.ts'
import { type NormalisedValue, normalisedValues } from './normalised-values.ts'
import { type CellDamage, type ReadRow, readRow } from './read-row.ts'
import { type KeyFields, recordKey } from './record-key.ts'
import { isSampleRow, type SampleWords } from './sample-rows.ts'

type Values = Readonly<Record<string, unknown>>

/** An issue, and the cell that it is about; an issue of the row as a whole, or of a field without a column, has none. */
export interface CellIssue extends Issue {
  /** `C7`. */
  readonly cell?: string
}

/** What is done with a row. */
export type ImportAction = 'create' | 'update' | 'skip' | 'error'

/** Why a row is skipped: a sample, the same again, the same as what is stored, or another contact of a customer above. */
export type SkipReason = 'sample' | 'repeated' | 'unchanged' | 'contact'

/** What comes of one row. */
export interface ImportedRow {
  /** As the spreadsheet shows it, from 1. */
  readonly row: number
  readonly action: ImportAction
  readonly skipped: SkipReason | null
  /** The customer number that the row brings along. */
  readonly id: string | undefined
  /** The record in canonical form: of an update, as it is after it. */
  readonly record: Values
  /** Of an update, the fields that become another value. */
  readonly changed: readonly string[]
  readonly normalised: readonly NormalisedValue[]
  readonly damages: readonly CellDamage[]
  readonly issues: readonly CellIssue[]
  /** The earlier row of the file about the same customer. */
  readonly duplicateOf: number | null
  readonly tier: SizeTier
  /** Whether a human has to look before it takes effect; `null` where nothing is created or updated. */
  readonly review: Review | null
  /** The texts of the cells under the headers, for a file of what was refused. */
  readonly cells: readonly string[]
}

/** How rows are imported. */
export interface ImportOptions {
  /** What identifies a customer; absent: the full name. */
  readonly key?: KeyFields
  /** The stored record of a key, as `recordKey` makes it. Absent: every row creates. */
  readonly existing?: (key: string) => Values | undefined
  /** What an empty cell does to a stored value; absent: `keep`. */
  readonly blanks?: 'keep' | 'clear'
  /** Undo damage where there is one good guess. */
  readonly repair?: boolean
  /** Languages whose examples are known as samples. */
  readonly languages?: readonly SampleWords[]
}

/**
 * Imports the rows under the headers of a plan, one at a time and in order. A row that is refused stops no other. Blank rows are passed
 * over. What is remembered is one entry for each customer, for rows that say the same customer again.
 */
export function* importRows(
  rows: Iterable<SheetRow>,
  plan: ImportPlan,
  compiled: CompiledModel<CustomerModel>,
  context: CheckContext,
  options: ImportOptions = {},
): Generator<ImportedRow> {
  const importRow = rowImporter(plan, compiled, context, options)
  for (const row of rows) if (!isBlankRow(row)) yield importRow(row)
}

/** The same for whoever gets rows in another way: a function that imports one row, and remembers those before. */
export function rowImporter(
  plan: ImportPlan,
  compiled: CompiledModel<CustomerModel>,
  context: CheckContext,
  { key: keyFields = ['fullName'], existing, blanks = 'keep', repair = false, languages = [] }: ImportOptions = {},
): (row: SheetRow) => ImportedRow {
  const { model } = compiled
  const map = headerMapOf(plan, model)
  const fields = new Set(map.columns.filter((field) => field !== undefined))
  const earlier = new Map<string, EarlierRow>()

  function stored(read: ReadRow): Values | undefined {
    if (!existing) return undefined
    const { value } = judgeRecord(compiled, read.input, context)
    const key = recordKey(value, read.id, keyFields)
    return key === undefined ? undefined : existing(key)
  }

  function merged(before: Values, read: ReadRow): Record<string, unknown> {
    const cleared = blanks === 'clear' ? [...fields].filter((field) => !isFilled(read.input[field])) : []
    return { ...without(before, cleared), ...read.input }
  }

  return (row) => {
    const read = readRow(row, map, model, { repair })
    const before = stored(read)
    const judged = judgeRecord(compiled, before ? merged(before, read) : read.input, context, read.issues)
    const changed = changedFields(before, judged.value, model)
    const common = {
      row: row.row,
      id: read.id,
      record: judged.value,
      changed,
      normalised: normalisedValues(read.input, judged.value, read.damages, model),
      damages: read.damages,
      tier: judged.tier,
      cells: read.cells,
    }
    const skip = (skipped: SkipReason, duplicateOf: number | null = null): ImportedRow => {
      return { ...common, action: 'skip', skipped, issues: [], duplicateOf, review: null }
    }
    if (isSampleRow(read.input, languages)) return skip('sample')

    const key = recordKey(judged.value, read.id, keyFields)
    const repeat = key === undefined ? undefined : repeatOf(earlier.get(key), judged.value, model)
    if (repeat && repeat.how !== 'different' && judged.ok) return skip(repeat.how, repeat.row)
    const issues = [...judged.issues, ...duplicateIssues(repeat)].map((issue) =>
      placed(issue, row.row, plan, read.cells),
    )
    const outcome = { ...common, skipped: null, issues, duplicateOf: repeat?.row ?? null }
    if (!judged.ok || repeat) return { ...outcome, action: 'error', review: null }
    if (key !== undefined) earlier.set(key, { row: row.row, value: judged.value })
    if (!before) return { ...outcome, action: 'create', review: judged.review }
    if (changed.length === 0) return skip('unchanged')
    return { ...outcome, action: 'update', review: reviewOf(judged.value, model, { occasion: 'change', changed }) }
  }
}

function changedFields(before: Values | undefined, after: Values, { order }: CustomerModel): string[] {
  return before ? order.filter((field) => !isSame(before[field], after[field])) : []
}

function duplicateIssues(repeat: Repeat | undefined): Issue[] {
  return repeat?.how === 'different' ? [{ ...error('row_duplicate', { row: repeat.row }), path: [] }] : []
}

/** The issue with its cell: of several columns of a field, the first that is filled. */
function placed(issue: Issue, row: number, plan: ImportPlan, cells: readonly string[]): CellIssue {
  const own = plan.columns.filter(({ field, confirmed }) => confirmed && field === issue.path[0])
  const column = own.find((one) => isFilled(cells[one.column])) ?? own[0]
  return column ? { ...issue, cell: cellAddress(row, column.column) } : issue
}

function without(record: Values, fields: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([field]) => !fields.includes(field)))
}

function isSame(one: unknown, other: unknown): boolean {
  if (!isFilled(one) && !isFilled(other)) return true
  return Array.isArray(one) ? JSON.stringify(one) === JSON.stringify(other) : one === other
}
