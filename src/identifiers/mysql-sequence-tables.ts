import { type SequenceTableOptions, sequenceTablesOf } from './sequence-tables.ts'

/** The statements that make the tables of `mysqlSequenceStore`, for a migration. What is there already stays as it is. */
export function mysqlSequenceTables(options: SequenceTableOptions = {}): readonly string[] {
  const { counters, keys } = sequenceTablesOf(options, '`')
  // Text as its bytes: every collation takes some texts for equal, by case, by accents or by blanks at the end.
  return [
    `CREATE TABLE IF NOT EXISTS ${counters} (
  scope VARBINARY(765) NOT NULL,
  period VARBINARY(765) NOT NULL,
  last_number BIGINT NOT NULL,
  PRIMARY KEY (scope, period)
) ENGINE = InnoDB ROW_FORMAT = DYNAMIC`,
    `CREATE TABLE IF NOT EXISTS ${keys} (
  scope VARBINARY(765) NOT NULL,
  period VARBINARY(765) NOT NULL,
  request_key VARBINARY(765) NOT NULL,
  first_number BIGINT NOT NULL,
  number_count BIGINT NOT NULL,
  given_at TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
  PRIMARY KEY (scope, period, request_key)
) ENGINE = InnoDB ROW_FORMAT = DYNAMIC`,
  ]
}

/** What `mysqlSequenceStore` says to the database. */
export interface MysqlStatements {
  /** Takes numbers; the last of them comes back as `insertId`, and 0 where too few are left. */
  readonly take: string
  /** Keeps numbers for a key, and fails where some are kept. */
  readonly keep: string
  /** Finds what is kept for a key. */
  readonly find: string
}

/** The statements over the tables that are named. */
export function mysqlStatementsFor(options: SequenceTableOptions): MysqlStatements {
  const { counters, keys } = sequenceTablesOf(options, '`')
  const number = 'CAST(? AS SIGNED)'
  return {
    // What LAST_INSERT_ID is told last comes back with the answer; 0 says that too few are left.
    take: `INSERT INTO ${counters} (scope, period, last_number) VALUES (?, ?, LAST_INSERT_ID(${number}))
ON DUPLICATE KEY UPDATE last_number = IF(last_number + ${number} <= ${number},
  LAST_INSERT_ID(last_number + ${number}), last_number + LAST_INSERT_ID(0))`,
    keep: `INSERT INTO ${keys} (scope, period, request_key, first_number, number_count)
VALUES (?, ?, ?, ${number}, ${number})`,
    find: `SELECT first_number AS \`first\`, number_count AS \`count\` FROM ${keys}
WHERE scope = ? AND period = ? AND request_key = ?`,
  }
}
