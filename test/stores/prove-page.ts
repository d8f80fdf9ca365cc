import { expect, test } from 'vitest'
import type { SequenceStore } from '../../src/identifiers/sequence-store.ts'
import { statementsOfPage } from './statements-of-page.ts'

/** Proves that the statements of docs/stores.md do what it says: forget old keys, and move a counter forward only. */
export function provePage(
  heading: string,
  table: string,
  database: () => { readonly store: SequenceStore; run(statement: string): unknown },
  monthsAgo: string,
): void {
  test(`docs/stores.md forgets keys and moves counters in ${heading}`, async () => {
    const { store, run } = database()
    const counter = { scope: 'CUST', period: '2024-12-01', count: 1 }
    const runPage = async () => {
      for (const statement of statementsOfPage(heading, table)) await run(statement)
    }
    expect(await store.allocate({ ...counter, key: 'order 1' })).toEqual({ first: 1, count: 1 })
    await runPage()
    expect(await store.allocate({ ...counter, key: 'order 1' })).toEqual({ first: 1, count: 1 })
    expect(await store.allocate({ ...counter, count: 3 })).toEqual({ first: 138, count: 3 })
    await run(`UPDATE ${table}_keys SET given_at = ${monthsAgo}`)
    await runPage()
    expect(await store.allocate({ ...counter, key: 'order 1' })).toEqual({ first: 141, count: 1 })
  })
}
