import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { expectEachOnce } from '../../src/testing/sequence-store-law.ts'
import type { ClientName, Place } from './connect.ts'
import { givenTo, runTogether, startAllocator } from './processes.ts'

const times = 1000

/** Proves a store with processes of their own: `clients` take turns in all of them. */
export function proveProcesses(
  name: string,
  placeOf: () => Place,
  clients: readonly [ClientName, ...ClientName[]],
): void {
  const clientOf = (index: number) => clients[index % clients.length] ?? clients[0]

  test(`${name} gives 8 processes 1,000 numbers each, all different and none missing`, async () => {
    const place = { ...placeOf() }
    const orders = Array.from({ length: 8 }, (_, index) => ({
      client: clientOf(index),
      place,
      work: { kind: 'allocate', times, ...(index % 2 === 1 && { keys: `process ${index}` }) } as const,
    }))
    const given = givenTo(await runTogether(orders))
    expect(given).toHaveLength(8 * times)
    expectEachOnce(given)
  })
}

/** Proves that a process may be killed at any time: nothing is given twice, and a key finds its numbers again. */
export function proveKills(name: string, placeOf: () => Place, clients: readonly [ClientName, ...ClientName[]]): void {
  const clientOf = (index: number) => clients[index % clients.length] ?? clients[0]

  test(`${name} gives no number twice when processes are killed, and loses one for each at most`, async () => {
    // The doomed have more to do than they can before they are killed.
    const allocators = Array.from({ length: 4 }, (_, index) =>
      startAllocator({
        client: clientOf(index),
        place: placeOf(),
        work: { kind: 'allocate', times: index < 2 ? 1_000_000 : 300 },
      }),
    )
    await Promise.all(allocators.map(({ ready }) => ready))
    for (const { begin } of allocators) begin()
    const doomed = allocators.slice(0, 2)
    await Promise.all(doomed.map((one) => one.hasTold(50).then(one.kill)))
    expect(await Promise.all(allocators.map(({ ended }) => ended))).toEqual(['killed', 'killed', 'done', 'done'])
    const numbers = givenTo(allocators)
      .map(({ first }) => first)
      .sort((one, other) => one - other)
    expect(new Set(numbers).size).toBe(numbers.length)
    // One may have been on its way to each of the killed, and one more on its way from there to here.
    const missing = (numbers.at(-1) ?? 0) - numbers.length
    expect(missing).toBeLessThanOrEqual(2 * doomed.length)
  })

  test(`${name} gives a process that takes over from a killed one the same numbers for the same keys`, async () => {
    const place = placeOf()
    const keys = Array.from({ length: 200 }, (_, index) => `takeover ${index}`)
    const [before] = await runTogether([{ client: clientOf(0), place, work: { kind: 'allocate', times: 1 } }])
    const start = before?.given[0]?.first ?? 0
    const order = { client: clientOf(0), place, work: { kind: 'allocateForKeys', keys } } as const
    // It has more to do than it can before it is killed.
    const more = Array.from({ length: 5000 }, (_, index) => `more ${index}`)
    const killed = startAllocator({ ...order, work: { kind: 'allocateForKeys', keys: [...keys, ...more] } })
    await killed.ready
    killed.begin()
    await killed.hasTold(60)
    killed.kill()
    expect(await killed.ended).toBe('killed')
    const [successor, twin] = await runTogether([order, { ...order, client: clientOf(1) }])
    const found = killed.given.slice(0, keys.length)
    expect(successor?.given.slice(0, found.length)).toEqual(found)
    expect(twin?.given).toEqual(successor?.given)
    // No key took more than one number, whoever came when.
    const numbers = successor?.given.map(({ first }) => first - start)
    expect(numbers).toEqual(keys.map((_, index) => index + 1))
  })
}

/** Proves that the server may be killed: who asks again with the key gets the number that was kept, and none is lost. */
export function proveRestart(
  name: string,
  server: { readonly placeOf: () => Place; kill(): Promise<void>; start(): Promise<void> },
  clients: readonly [ClientName, ...ClientName[]],
): void {
  test.each(clients)(
    `${name} by %s gives every key one number, though the server is killed in between`,
    async (client) => {
      const place = server.placeOf()
      const allocators = Array.from({ length: 3 }, (_, index) => {
        const keys = Array.from({ length: 200 }, (_, order) => `${client} ${index} ${order}`)
        return startAllocator({ client, place, work: { kind: 'allocateForKeys', keys } })
      })
      await Promise.all(allocators.map(({ ready }) => ready))
      for (const { begin } of allocators) begin()
      await Promise.all(allocators.map(({ hasTold }) => hasTold(50)))
      await server.kill()
      expect(givenTo(allocators).length).toBeLessThan(600)
      await setTimeout(200)
      await server.start()
      await Promise.all(allocators.map(({ ended }) => ended))
      const given = givenTo(allocators)
      const first = Math.min(...given.map((one) => one.first))
      expect(new Set(given.map(({ key }) => key)).size).toBe(600)
      expectEachOnce(given.map((one) => ({ ...one, first: one.first - first + 1 })))
    },
  )
}
