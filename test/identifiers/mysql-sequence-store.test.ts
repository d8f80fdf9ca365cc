import { describe, expect, test } from 'vitest'
import { type MysqlPool, mysqlSequenceStore } from '../../src/identifiers/mysql-sequence-store.ts'

const counter = { scope: 'CUST', period: '2024-12-01', count: 2 }
const keyIsKept = Object.assign(new Error('Duplicate entry'), { errno: 1062, code: 'ER_DUP_ENTRY' })

/** A connection that answers with these results, or fails with these errors, in turn, and tells what it was asked. */
function connectionThatGives(...answers: readonly unknown[]) {
  const asked: string[] = []
  const rest = [...answers]
  return {
    asked,
    execute: async (statement: string) => {
      asked.push(statement.split(' ')[0] + (statement.endsWith('MODE') ? ' … SHARE MODE' : ''))
      const answer = rest.shift()
      if (answer instanceof Error) throw answer
      return [answer, []]
    },
  }
}

/** A pool of one connection. */
function poolThatGives(...answers: readonly unknown[]): MysqlPool & { readonly asked: readonly string[] } {
  const connection = connectionThatGives(...answers)
  const { asked, execute } = connection
  const note = (word: string) => async () => {
    asked.push(word)
  }
  return {
    asked,
    execute,
    getConnection: async () => ({
      execute,
      beginTransaction: note('BEGIN'),
      commit: note('COMMIT'),
      rollback: note('ROLLBACK'),
      release: () => {
        asked.push('release')
      },
      destroy: () => {
        asked.push('destroy')
      },
    }),
  }
}

describe('mysqlSequenceStore', () => {
  test('mysqlSequenceStore asks one statement for a request without a key', async () => {
    const pool = poolThatGives({ insertId: 7 })
    expect(await mysqlSequenceStore(pool).allocate(counter)).toEqual({ first: 6, count: 2 })
    expect(pool.asked).toEqual(['INSERT'])
  })

  test('mysqlSequenceStore takes 0 for a refusal, and asks nothing where nothing can be left', async () => {
    const pool = poolThatGives({ insertId: 0 })
    await expect(mysqlSequenceStore(pool).allocate({ ...counter, limit: 5 })).rejects.toThrow(RangeError)
    await expect(mysqlSequenceStore(pool).allocate({ ...counter, limit: 1 })).rejects.toThrow(RangeError)
    expect(pool.asked).toEqual(['INSERT'])
  })

  test('mysqlSequenceStore takes and keeps in one transaction', async () => {
    const pool = poolThatGives([], { insertId: '2' }, {})
    expect(await mysqlSequenceStore(pool).allocate({ ...counter, key: 'k' })).toEqual({ first: 1, count: 2 })
    expect(pool.asked).toEqual(['SELECT', 'BEGIN', 'INSERT', 'INSERT', 'COMMIT', 'release'])
  })

  test('mysqlSequenceStore undoes what another process did first, and finds it', async () => {
    const pool = poolThatGives([], { insertId: 4 }, keyIsKept, [{ first: 1, count: 2 }])
    expect(await mysqlSequenceStore(pool).allocate({ ...counter, key: 'k' })).toEqual({ first: 1, count: 2 })
    expect(pool.asked).toEqual(['SELECT', 'BEGIN', 'INSERT', 'INSERT', 'ROLLBACK', 'release', 'SELECT'])
  })

  test('mysqlSequenceStore looks again for a key where nothing is left', async () => {
    const pool = poolThatGives([], { insertId: 0 }, [{ first: 1, count: 2 }])
    expect(await mysqlSequenceStore(pool).allocate({ ...counter, limit: 2, key: 'k' })).toEqual({ first: 1, count: 2 })
    const none = poolThatGives([], { insertId: 0 }, [])
    await expect(mysqlSequenceStore(none).allocate({ ...counter, limit: 2, key: 'k' })).rejects.toThrow(RangeError)
  })

  test('mysqlSequenceStore gives no connection back that cannot roll back', async () => {
    const pool = poolThatGives([], new Error('connection lost'))
    const lent = await pool.getConnection()
    const broken = {
      ...pool,
      getConnection: async () => ({ ...lent, rollback: () => Promise.reject(new Error('gone')) }),
    }
    await expect(mysqlSequenceStore(broken).allocate({ ...counter, key: 'k' })).rejects.toThrow('connection lost')
    expect(pool.asked).toEqual(['SELECT', 'BEGIN', 'INSERT', 'destroy'])
  })

  test('mysqlSequenceStore begins and ends nothing on a connection', async () => {
    const connection = connectionThatGives([], { insertId: 4 }, keyIsKept, [{ first: 1, count: 2 }])
    expect(await mysqlSequenceStore(connection).allocate({ ...counter, key: 'k' })).toEqual({ first: 1, count: 2 })
    expect(connection.asked).toEqual(['SELECT', 'INSERT', 'INSERT', 'SELECT … SHARE MODE'])
  })

  test('mysqlSequenceStore serves requests on a connection one after the other, also after a failure', async () => {
    const kept = [{ first: 1, count: 2 }]
    const connection = connectionThatGives(new Error('connection lost'), kept, kept)
    const store = mysqlSequenceStore(connection)
    const outcomes = await Promise.allSettled(['a', 'b', 'c'].map((key) => store.allocate({ ...counter, key })))
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled'])
  })

  test('mysqlSequenceStore refuses an unsound request before it asks', async () => {
    const pool = poolThatGives()
    await expect(mysqlSequenceStore(pool).allocate({ ...counter, key: '\0' })).rejects.toThrow(RangeError)
    expect(pool.asked).toEqual([])
  })

  test('mysqlSequenceStore refuses a client of another shape, and tells what to pass', async () => {
    for (const wrong of [undefined, {}, { execute: () => undefined, promise: () => undefined }]) {
      expect(() => mysqlSequenceStore(wrong as unknown as MysqlPool)).toThrow(/mysql2\/promise/)
    }
    await expect(mysqlSequenceStore(connectionThatGives([])).allocate(counter)).rejects.toThrow(/no insertId/)
    expect(() => mysqlSequenceStore(poolThatGives(), { table: 'a`b' })).toThrow(RangeError)
  })
})
