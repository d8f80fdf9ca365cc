import type { Field, KindName, Option } from '../model/fields.ts'
import type { Finding } from '../model/issues.ts'
import type { TableIndexes } from './reference-tables.ts'

/** The option lists of a model, by name. */
export type OptionLists = Readonly<Record<string, readonly Option[]>>

/** What makes the behaviour of a field of one kind from its row, the options of the model and the tables. */
export type Behaviour<Kind extends KindName> = (
  row: Extract<Field, { readonly kind: Kind }>,
  options: OptionLists,
  tables: TableIndexes,
) => FieldBehaviour

/** The behaviour of one field: what its kind does, bound to its row and the tables. */
export interface FieldBehaviour {
  /**
   * Whether a value is plainly in order: filled, canonical, with nothing to find. `false` says nothing; it only means that the
   * other two have to be asked.
   */
  readonly isPlain: (value: unknown) => boolean
  /**
   * Whether a value is plainly without fault as it stands: filled, with nothing to find, canonical or not. `false` says nothing.
   * Where a kind has no cheaper test than `isPlain`, it has none.
   */
  readonly isSound?: (value: unknown) => boolean
  /** Anything → canonical form. What has the wrong type, or is longer than any value may be, comes back untouched. */
  readonly normalize: (raw: unknown) => unknown
  /** What is wrong with a canonical value. */
  readonly check: (value: unknown) => readonly Finding[]
}
