import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { postgresSequenceStore, postgresSequenceTables } from '../../src/identifiers/postgres-sequence-store.ts'
import { proveStore } from './prove-store.ts'

const counter = { scope: 'CUST', period: '2024-12-01', count: 1 }

describe('PGlite', () => {
  let database: PGlite
  beforeAll(async () => {
    database = await opened()
  })
  afterAll(() => database.close())
  proveStore('postgresSequenceStore with PGlite', () => postgresSequenceStore(database))

  test('postgresSequenceStore takes nothing with a transaction of PGlite that is rolled back', async () => {
    await database.transaction(async (transaction) => {
      expect((await postgresSequenceStore(transaction).allocate({ ...counter, count: 5 })).first).toBe(1)
      await transaction.rollback()
    })
    expect((await postgresSequenceStore(database).allocate(counter)).first).toBe(1)
  })

  test('postgresSequenceStore goes on where it ended when PGlite is opened again', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kehu-pglite-'))
    try {
      const before = await opened(folder)
      expect(await postgresSequenceStore(before).allocate({ ...counter, count: 3, key: 'order 1' })).toEqual({
        first: 1,
        count: 3,
      })
      await before.close()
      const after = await opened(folder)
      const store = postgresSequenceStore(after)
      expect(await store.allocate({ ...counter, count: 3, key: 'order 1' })).toEqual({ first: 1, count: 3 })
      expect(await store.allocate(counter)).toEqual({ first: 4, count: 1 })
      await after.close()
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})

async function opened(folder?: string): Promise<PGlite> {
  const database = await PGlite.create(folder)
  for (const statement of postgresSequenceTables()) await database.query(statement)
  return database
}
