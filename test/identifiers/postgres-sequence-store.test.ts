import { describe, expect, test } from 'vitest'
import {
  type PostgresClient,
  postgresSequenceStore,
  postgresSequenceTables,
  queryOfPostgresJs,
} from '../../src/identifiers/postgres-sequence-store.ts'

const counter = { scope: 'CUST', period: '2024-12-01', count: 2 }

interface Asked {
  readonly text: string
  readonly values: readonly (string | number)[]
}

/** A client that answers with these rows, or fails with these errors, in turn. */
function clientThatGives(
  ...answers: readonly (readonly unknown[] | Error)[]
): PostgresClient & { readonly asked: Asked[] } {
  const asked: Asked[] = []
  return {
    asked,
    query: async (text, values) => {
      const answer = answers[asked.length] ?? []
      asked.push({ text, values })
      if (answer instanceof Error) throw answer
      return { rows: answer }
    },
  }
}

describe('postgresSequenceStore', () => {
  test('postgresSequenceStore asks one statement for one request', async () => {
    const client = clientThatGives([{ first: '1', count: '2' }])
    expect(await postgresSequenceStore(client).allocate({ ...counter, limit: 9999 })).toEqual({ first: 1, count: 2 })
    expect(client.asked.map(({ values }) => values)).toEqual([['CUST', '2024-12-01', 2, 9999]])
    expect(client.asked[0]?.text).toContain('INSERT INTO "customer_sequences" AS counter')
  })

  test('postgresSequenceStore asks with a key for what is kept', async () => {
    const client = clientThatGives([{ first: 3n, count: 2n }])
    const store = postgresSequenceStore(client, { table: 'sales.numbers' })
    expect(await store.allocate({ ...counter, key: 'order 1' })).toEqual({ first: 3, count: 2 })
    expect(client.asked[0]?.values).toEqual(['CUST', '2024-12-01', 2, Number.MAX_SAFE_INTEGER, 'order 1'])
    expect(client.asked[0]?.text).toContain('FROM "sales"."numbers_keys"')
  })

  test('postgresSequenceStore asks again for a key that another process kept meanwhile', async () => {
    const kept = [{ first: '1', count: '2' }]
    const lost = Object.assign(new Error('duplicate key'), { code: '23505' })
    for (const client of [clientThatGives(lost, kept), clientThatGives([], kept)]) {
      expect(await postgresSequenceStore(client).allocate({ ...counter, key: 'k' })).toEqual({ first: 1, count: 2 })
      expect(client.asked).toHaveLength(2)
    }
  })

  test('postgresSequenceStore refuses where no row comes, without a key at once', async () => {
    const client = clientThatGives()
    await expect(postgresSequenceStore(client).allocate({ ...counter, limit: 1 })).rejects.toThrow(RangeError)
    expect(client.asked).toHaveLength(1)
  })

  test('postgresSequenceStore refuses an unsound request before it asks', async () => {
    const client = clientThatGives()
    await expect(postgresSequenceStore(client).allocate({ ...counter, count: 0 })).rejects.toThrow(RangeError)
    expect(client.asked).toEqual([])
  })

  test('postgresSequenceStore refuses a client of another shape, and tells what to pass', async () => {
    const sql = Object.assign(() => undefined, { unsafe: async () => [] })
    for (const wrong of [undefined, {}, sql]) {
      expect(() => postgresSequenceStore(wrong as unknown as PostgresClient)).toThrow(/queryOfPostgresJs/)
    }
    const silent = { query: async () => [[], []] } as unknown as PostgresClient
    await expect(postgresSequenceStore(silent).allocate(counter)).rejects.toThrow(/client of PostgreSQL/)
  })

  test('postgresSequenceStore refuses a name of a table before it becomes a statement', () => {
    expect(() => postgresSequenceStore(clientThatGives(), { table: 'x; DROP TABLE y' })).toThrow(RangeError)
  })
})

describe('queryOfPostgresJs', () => {
  test('queryOfPostgresJs makes a client of sql', async () => {
    const asked: unknown[] = []
    const sql = {
      unsafe: async (text: string, values: (string | number)[]) => {
        asked.push([text, values])
        return [{ first: '1', count: '2' }]
      },
    }
    expect(await queryOfPostgresJs(sql).query('SELECT $1', [7])).toEqual({ rows: [{ first: '1', count: '2' }] })
    expect(asked).toEqual([['SELECT $1', [7]]])
  })

  test('queryOfPostgresJs refuses what is no sql', () => {
    expect(() => queryOfPostgresJs({} as never)).toThrow(/postgres\(\)/)
  })
})

describe('postgresSequenceTables', () => {
  test('postgresSequenceTables gives one statement for each table', () => {
    const statements = postgresSequenceTables({ table: 'numbers' })
    expect(statements.map((text) => text.split('\n')[0])).toEqual([
      'CREATE TABLE IF NOT EXISTS "numbers" (',
      'CREATE TABLE IF NOT EXISTS "numbers_keys" (',
    ])
    expect(statements.join('')).not.toContain(';')
    expect(() => postgresSequenceTables({ table: '"' })).toThrow(RangeError)
  })
})
