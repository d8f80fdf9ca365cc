/** Where a database keeps sequences. */
export interface SequenceTableOptions {
  /**
   * Name of the table of counters, with its schema where it needs one (`sales.customer_sequences`); absent:
   * `customer_sequences`. The table of keys has the same name and `_keys`.
   */
  readonly table?: string | undefined
}

/** The names of both tables as they stand in a statement. */
export interface SequenceTables {
  readonly counters: string
  readonly keys: string
}

/** Letters, digits and underscores, of which databases keep 63, and once a schema before them. */
const tableName = /^(?:[a-z_][a-z0-9_]{0,57}\.)?[a-z_][a-z0-9_]{0,57}$/i

/**
 * The names of both tables, quoted, so that no word of any database is reserved.
 *
 * @throws RangeError for a name that is none, before it becomes part of a statement.
 */
export function sequenceTablesOf(
  { table = 'customer_sequences' }: SequenceTableOptions,
  quote: string,
): SequenceTables {
  if (!tableName.test(table)) {
    throw new RangeError(
      'sequence store: table must be a name of at most 58 letters, digits and underscores, with a schema and a dot before it or not',
    )
  }
  const quoted = (name: string) =>
    name
      .split('.')
      .map((part) => `${quote}${part}${quote}`)
      .join('.')
  return { counters: quoted(table), keys: quoted(`${table}_keys`) }
}
