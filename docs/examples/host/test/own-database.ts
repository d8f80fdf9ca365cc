import { randomUUID } from 'node:crypto'
import pg from 'pg'

/** A database in the PostgreSQL of this computer that nobody else uses. */
export interface OwnDatabase {
  readonly address: string
  rows(text: string): Promise<readonly Record<string, unknown>[]>
  drop(): Promise<void>
}

const server = process.env.PGHOST ?? '127.0.0.1'
const user = process.env.PGUSER ?? 'root'
const addressOf = (database: string) => `postgres://${user}@${server}:${process.env.PGPORT ?? 5432}/${database}`

/** Makes an empty database, to be dropped when the tests end. */
export async function ownDatabase(): Promise<OwnDatabase> {
  const name = `kehu_host_${randomUUID().replaceAll('-', '')}`
  await once(addressOf('test'), `CREATE DATABASE ${name}`)
  const address = addressOf(name)
  return {
    address,
    rows: (text) => once(address, text),
    async drop() {
      await once(addressOf('test'), `DROP DATABASE ${name} WITH (FORCE)`)
    },
  }
}

async function once(address: string, text: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}
