import { isFilled } from '../model/conditions.ts'
import type { CustomerModel } from '../model/model.ts'
import { foldHeader, moneyUnitOf } from './header-text.ts'
import { type ReportColumn, reportColumns } from './report-columns.ts'

/** What a language must say for headers: the label of each field. */
export interface HeaderWords {
  readonly fields?: Readonly<Record<string, { readonly label?: string }>>
}

/** Headers by their folded text: the field of each, and the columns that the package itself adds to a file. */
export interface HeaderIndex {
  readonly fields: ReadonlyMap<string, string>
  /** The same by the names as they are usually spelled, which need no folding. */
  readonly spellings: ReadonlyMap<string, string>
  readonly added: ReadonlyMap<string, ReportColumn>
  /** The fields that hold several values: what two names of one say is joined. */
  readonly several: ReadonlySet<string>
}

/** What the columns of a file hold. Positions count from 0. */
export interface HeaderMap {
  /** The field of each column; `undefined` where it holds none. */
  readonly columns: readonly (string | undefined)[]
  /** The unit of money that the header of an amount states. */
  readonly units: readonly (string | undefined)[]
  /** The columns that the package added to an earlier file: read past, but for the customer number. */
  readonly added: readonly (ReportColumn | undefined)[]
  /** Columns with a header that the model does not know. */
  readonly unknown: readonly { readonly column: number; readonly header: string }[]
  /** Columns whose field an earlier column has. */
  readonly duplicate: readonly { readonly column: number; readonly field: string }[]
  /** Required fields without a column, in model order. */
  readonly missing: readonly string[]
}

/**
 * The names by which a file may call each field: its key, its label in every language and in the words of the model, and the names
 * of its row. Where two fields claim a name, a key wins over a label and a label over a name. Make it once for many records.
 */
export function headerIndex(model: CustomerModel, languages: readonly HeaderWords[]): HeaderIndex {
  const fields = new Map<string, string>()
  const spellings = new Map<string, string>()
  const claim = (header: string | undefined, key: string) => {
    const folded = header === undefined ? '' : foldHeader(header)
    if (header === undefined || folded === '') return
    if (!fields.has(folded)) fields.set(folded, key)
    spellings.set(header, fields.get(folded) ?? key)
  }
  for (const key of model.order) claim(key, key)
  for (const { fields: words = {} } of [...Object.values(model.messages ?? {}), ...languages])
    for (const key of model.order) claim(words[key]?.label, key)
  for (const key of model.order) for (const name of model.fields[key]?.names ?? []) claim(name, key)

  const added = new Map<string, ReportColumn>([['id', 'id']])
  for (const words of Object.values(reportColumns)) {
    for (const [column, header] of Object.entries(words)) added.set(foldHeader(header), column as ReportColumn)
  }
  return { fields, spellings, added, several: new Set(model.order.filter((key) => holdsSeveral(key, model))) }
}

/** Whether a field of the model holds several values. */
export function holdsSeveral(field: string, model: CustomerModel): boolean {
  const kind = model.fields[field]?.kind
  return kind === 'phone' || kind === 'choices'
}

/**
 * What the columns under a row of headers hold, in any order and mixture of languages.
 *
 * Hint: two columns of one field are both kept; `recordOfCells` joins them where the field holds several values (联系电话
 * and 手机), and takes the first that is filled elsewhere.
 */
export function mapHeaders(
  cells: readonly string[],
  model: CustomerModel,
  languages: readonly HeaderWords[] | HeaderIndex,
): HeaderMap {
  const index = 'added' in languages ? languages : headerIndex(model, languages)
  const folded = cells.map(foldHeader)
  const columns = folded.map((header) => index.fields.get(header))
  const added = folded.map((header, column) => (columns[column] === undefined ? index.added.get(header) : undefined))
  const unknown: { column: number; header: string }[] = []
  const duplicate: { column: number; field: string }[] = []
  columns.forEach((field, column) => {
    const header = cells[column] ?? ''
    if (field === undefined && added[column] === undefined && isFilled(header)) unknown.push({ column, header })
    if (field !== undefined && columns.indexOf(field) < column) duplicate.push({ column, field })
  })
  return {
    columns,
    units: columns.map((field, column) =>
      field !== undefined && model.fields[field]?.kind === 'amount' ? moneyUnitOf(cells[column] ?? '') : undefined,
    ),
    added,
    unknown,
    duplicate,
    missing: model.order.filter((key) => model.fields[key]?.required === true && !columns.includes(key)),
  }
}

/** How many columns of a row of cells are headers of different fields: 0 says that it is no row of headers. */
export function countKnownHeaders(cells: readonly string[], index: HeaderIndex): number {
  const known = cells.map((cell) => index.fields.get(foldHeader(cell))).filter((field) => field !== undefined)
  return new Set(known).size
}
