import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'

/** What is asked of a database within and without a transaction; the sequence store takes the same shape. */
export interface Connection {
  query(text: string, values: (string | number)[]): Promise<{ readonly rows: readonly unknown[] }>
}

export interface Database extends Connection {
  /** All of it, or nothing where the work rejects. */
  transaction<Result>(work: (connection: Connection) => Promise<Result>): Promise<Result>
  close(): Promise<void>
}

/** PostgreSQL at an address, or the one that runs within this process and keeps its files in `folder` (absent: in memory). */
export function openDatabase(address: string | undefined, folder?: string): Promise<Database> {
  return address === undefined ? embedded(folder) : Promise.resolve(served(address))
}

function served(connectionString: string): Database {
  const pool = new pg.Pool({ connectionString, max: 20 })
  // Without a listener a connection that is lost while idle would end the program; the pool makes another.
  pool.on('error', () => undefined)
  return {
    query: (text, values) => pool.query(text, values),
    async transaction(work) {
      const client = await pool.connect()
      try {
        await client.query('BEGIN')
        const result = await work(client)
        await client.query('COMMIT')
        client.release()
        return result
      } catch (error) {
        // A connection that cannot even roll back is of no use to the next one.
        await client.query('ROLLBACK').then(
          () => client.release(),
          (broken) => client.release(broken),
        )
        throw error
      }
    },
    close: () => pool.end(),
  }
}

async function embedded(folder: string | undefined): Promise<Database> {
  const database = await PGlite.create(folder)
  return {
    query: (text, values) => database.query(text, values),
    transaction: (work) => database.transaction(work),
    close: () => database.close(),
  }
}
