import type { FieldChange } from 'kehu/changes'
import type { LifecycleEntry, LifecycleState } from 'kehu/review'
import type { Connection } from './database.ts'

export type Values = Readonly<Record<string, unknown>>

/** A customer as it is stored. */
export interface Customer {
  readonly key: string
  /** 客户编号; `null` until it is submitted. */
  readonly number: string | null
  readonly record: Values
  /** The record as it last took effect; `null` if it never did. */
  readonly effective: Values | null
  readonly state: LifecycleState
  readonly version: number
}

/** One line of the history: what was done, and what changed with it. */
export interface Step {
  readonly entry: LifecycleEntry
  readonly changes: readonly FieldChange[]
}

/** Which customers are asked for. */
export interface CustomerQuery {
  readonly status: string
  /** Part of the name. */
  readonly name: string
}

const columns = 'key, number, record, effective, state, version'

/**
 * Stores a new customer; `false`, and nothing is stored, where this submission or its number is there already: of two that
 * come at the same moment, either index may be the one that notices.
 */
export async function insertCustomer(
  connection: Connection,
  { key, number, record, effective, state, version }: Customer,
  submission: string,
): Promise<boolean> {
  const { rows } = await connection.query(
    `INSERT INTO customers (key, number, submission, record, effective, state, version)
     SELECT $1::uuid, nullif($2::text, ''), $3::text, $4::jsonb, nullif($5::jsonb, 'null'), $6::jsonb, $7::integer
     ON CONFLICT DO NOTHING RETURNING key`,
    [key, number ?? '', submission, JSON.stringify(record), JSON.stringify(effective), JSON.stringify(state), version],
  )
  return rows.length > 0
}

/** Stores what a customer has become; `false`, and nothing is stored, where somebody else has changed it since it was read. */
export async function updateCustomer(
  connection: Connection,
  { key, number, record, effective, state, version }: Customer,
): Promise<boolean> {
  const { rows } = await connection.query(
    `UPDATE customers SET number = nullif($2::text, ''), record = $3::jsonb, effective = nullif($4::jsonb, 'null'),
       state = $5::jsonb, version = $6::integer
     WHERE key = $1::uuid AND version = $6::integer - 1 RETURNING key`,
    [key, number ?? '', JSON.stringify(record), JSON.stringify(effective), JSON.stringify(state), version],
  )
  return rows.length > 0
}

export async function insertStep(
  connection: Connection,
  customer: string,
  version: number,
  { entry, changes }: Step,
): Promise<void> {
  await connection.query(
    'INSERT INTO customer_history (customer, version, entry, changes) VALUES ($1::uuid, $2, $3::jsonb, $4::jsonb)',
    [customer, version, JSON.stringify(entry), JSON.stringify(changes)],
  )
}

export async function findCustomer(connection: Connection, key: string): Promise<Customer | undefined> {
  const { rows } = await connection.query(`SELECT ${columns} FROM customers WHERE key::text = $1::text`, [key])
  return (rows as readonly Customer[])[0]
}

export async function findSubmission(connection: Connection, submission: string): Promise<Customer | undefined> {
  const { rows } = await connection.query(`SELECT ${columns} FROM customers WHERE submission = $1::text`, [submission])
  return (rows as readonly Customer[])[0]
}

/** The newest hundred, or those that have waited longest, of a status; an empty text asks for all. */
export async function findCustomers(
  connection: Connection,
  { status, name }: CustomerQuery,
): Promise<readonly Customer[]> {
  const { rows } = await connection.query(
    `SELECT ${columns} FROM customers
     WHERE ($1::text = '' OR state->>'status' = $1::text) AND position(lower($2::text) in lower(record->>'fullName')) > 0
     ORDER BY CASE WHEN $1::text = 'pendingReview' THEN entered_at END, entered_at DESC LIMIT 100`,
    [status, name],
  )
  return rows as readonly Customer[]
}

export async function historyOf(connection: Connection, customer: string): Promise<readonly Step[]> {
  const { rows } = await connection.query(
    'SELECT entry, changes FROM customer_history WHERE customer::text = $1::text ORDER BY version',
    [customer],
  )
  return rows as readonly Step[]
}
