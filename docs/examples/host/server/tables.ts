import { postgresSequenceTables } from 'kehu/identifiers'
import type { Connection } from './database.ts'

/**
 * A customer is stored as it is now, as it was when it last took effect, and with its state. `version` counts the changes:
 * whoever writes says which one was seen. The unique number and submission are the last word against a twin.
 */
const customers = `CREATE TABLE IF NOT EXISTS customers (
  key uuid PRIMARY KEY,
  number text COLLATE "C" UNIQUE,
  submission text COLLATE "C" NOT NULL UNIQUE,
  record jsonb NOT NULL,
  effective jsonb,
  state jsonb NOT NULL,
  version integer NOT NULL,
  entered_at timestamptz NOT NULL DEFAULT now()
)`

/** What happened to a customer, by version: the entry that `decide` gave, and what changed with it. */
const history = `CREATE TABLE IF NOT EXISTS customer_history (
  customer uuid NOT NULL REFERENCES customers,
  version integer NOT NULL,
  entry jsonb NOT NULL,
  changes jsonb NOT NULL,
  PRIMARY KEY (customer, version)
)`

const waiting = `CREATE INDEX IF NOT EXISTS customers_by_status ON customers ((state->>'status'), entered_at)`

/** Makes what is not there yet. */
export async function makeTables(database: Connection): Promise<void> {
  for (const statement of [customers, history, waiting, ...postgresSequenceTables()])
    await database.query(statement, [])
}
