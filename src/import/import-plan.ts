import type { CustomerModel } from '../model/model.ts'
import {
  foldHeader,
  type HeaderMap,
  type HeaderWords,
  headerIndex,
  mapHeaders,
  type ReportColumn,
} from '../pipeline/index.ts'
import { columnLetters } from '../sheets/index.ts'
import { likeness } from './likeness.ts'

/** Why a column is taken for a field. `chosen`: somebody said so; `added`: the package itself added it; `unknown`: nothing says so. */
export type MatchedBy = 'key' | 'label' | 'alias' | 'likeness' | 'chosen' | 'added' | 'unknown'

/** What one column holds. */
export interface PlannedColumn {
  /** From 0. */
  readonly column: number
  /** As the spreadsheet shows it: `C`. */
  readonly letters: string
  readonly header: string
  /** The field; where only likeness speaks for it, a proposal. */
  readonly field: string | undefined
  readonly by: MatchedBy
  /** 1 for a name that is known, less for one that is only like it. */
  readonly likeness: number
  /** Its values are read. A proposal is not until it is confirmed. */
  readonly confirmed: boolean
  /** The unit of money that the header states. */
  readonly unit: string | undefined
}

/** What the columns of a table hold, for a person to confirm before anything is read. Plain data. */
export interface ImportPlan {
  readonly columns: readonly PlannedColumn[]
  /** Required fields without a confirmed column: only rows that create a record need them. */
  readonly missing: readonly string[]
}

/** Below this two headers are not called alike. */
const leastLikeness = 0.6

/** The second best has to be less alike by this. */
const leastLead = 0.1

/**
 * What the columns under these headers hold, by key, label, other name, or likeness. What is only like a known name is a
 * proposal: nothing is read from that column until `confirmPlan` has been told.
 */
export function importPlanOf(
  headers: readonly string[],
  model: CustomerModel,
  languages: readonly HeaderWords[],
): ImportPlan {
  const index = headerIndex(model, languages)
  const map = mapHeaders(headers, model, index)
  const labels = labelsOf(model, languages)
  const keys = new Set(model.order.map(foldHeader))
  const free = [...index.fields].filter(([, field]) => !map.columns.includes(field))

  const columns = headers.map((header, column): PlannedColumn => {
    const common = { column, letters: columnLetters(column), header, unit: map.units[column] }
    const folded = foldHeader(header)
    const field = map.columns[column]
    if (field !== undefined) {
      const by = keys.has(folded) ? 'key' : labels.has(folded) ? 'label' : 'alias'
      return { ...common, field, by, likeness: 1, confirmed: true }
    }
    if (map.added[column] !== undefined) return { ...common, field, by: 'added', likeness: 1, confirmed: false }
    const proposal = mostAlike(folded, free)
    return proposal
      ? { ...common, ...proposal, by: 'likeness', confirmed: false }
      : { ...common, field, by: 'unknown', likeness: 0, confirmed: false }
  })
  return { columns, missing: missingOf(columns, model) }
}

/**
 * The plan with what a person says of its columns: the field of each that is named, `null` for one that is not to be read, `true` for a
 * proposal that is right. Throws a `RangeError` for a column or a field that there is not.
 */
export function confirmPlan(
  plan: ImportPlan,
  model: CustomerModel,
  choices: Readonly<Record<number, string | true | null>>,
): ImportPlan {
  for (const [column, choice] of Object.entries(choices)) {
    if (!plan.columns[Number(column)]) throw new RangeError(`confirmPlan: the table has no column ${column}.`)
    if (typeof choice === 'string' && !model.order.includes(choice)) {
      throw new RangeError(`confirmPlan: the model has no field "${choice}"; name one of ${model.order.join(', ')}.`)
    }
  }
  const columns = plan.columns.map((column): PlannedColumn => {
    const choice = choices[column.column]
    if (choice === undefined) return column
    if (choice === null) return { ...column, field: undefined, by: 'chosen', confirmed: false }
    if (choice === true) return { ...column, confirmed: column.field !== undefined }
    return { ...column, field: choice, by: 'chosen', likeness: 1, confirmed: true }
  })
  return { columns, missing: missingOf(columns, model) }
}

/** The plan as the readers of rows take it. */
export function headerMapOf(plan: ImportPlan, model: CustomerModel): HeaderMap {
  const headers = plan.columns.map(({ header }) => header)
  const { added } = mapHeaders(headers, model, [])
  const columns = plan.columns.map(({ field, confirmed }) => (confirmed ? field : undefined))
  return {
    columns,
    units: plan.columns.map(({ unit }) => unit),
    added: added.map((column, at): ReportColumn | undefined => (columns[at] === undefined ? column : undefined)),
    unknown: plan.columns.filter(({ confirmed, by }) => !confirmed && by !== 'added'),
    duplicate: columns.flatMap((field, column) =>
      field !== undefined && columns.indexOf(field) < column ? [{ column, field }] : [],
    ),
    missing: plan.missing,
  }
}

function labelsOf(model: CustomerModel, languages: readonly HeaderWords[]): ReadonlySet<string> {
  const words = [...Object.values(model.messages ?? {}), ...languages]
  return new Set(words.flatMap(({ fields = {} }) => model.order.map((key) => foldHeader(fields[key]?.label ?? ''))))
}

function missingOf(columns: readonly PlannedColumn[], model: CustomerModel): string[] {
  const held = new Set(columns.filter(({ confirmed }) => confirmed).map(({ field }) => field))
  return model.order.filter((key) => model.fields[key]?.required === true && !held.has(key))
}

/** The field of which one name is most alike, if no other field comes near it. */
function mostAlike(
  header: string,
  names: readonly (readonly [string, string])[],
): { field: string; likeness: number } | undefined {
  const best = new Map<string, number>()
  for (const [name, field] of names) best.set(field, Math.max(best.get(field) ?? 0, likeness(header, name)))
  const [first, second] = [...best].sort(([, one], [, other]) => other - one)
  if (!first || first[1] < leastLikeness || first[1] - (second?.[1] ?? 0) < leastLead) return undefined
  return { field: first[0], likeness: Math.round(first[1] * 100) / 100 }
}
