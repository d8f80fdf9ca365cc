import { setTimeout } from 'node:timers/promises'
import type { SequenceRange, SequenceStore } from '../../src/identifiers/sequence-store.ts'
import { sequenceStoreLaws } from '../../src/testing/sequence-store-laws.ts'
import { type ClientName, connect, type Place } from './connect.ts'

/** What a process is told to do. */
export type Work =
  /** Allocate one number after the other, each with a key of its own or none with one. */
  | { readonly kind: 'allocate'; readonly times: number; readonly keys?: string }
  /** Allocate a number for each of these keys, and again whenever the answer did not come. */
  | { readonly kind: 'allocateForKeys'; readonly keys: readonly string[] }
  /** Try every law. */
  | { readonly kind: 'tryLaws' }

export interface Order {
  readonly client: ClientName
  readonly place: Place
  readonly work: Work
}

/** What a process tells. */
export type Told =
  | { readonly kind: 'ready' }
  | { readonly kind: 'given'; readonly range: SequenceRange; readonly key?: string }
  | { readonly kind: 'breach'; readonly law: string; readonly text: string }
  | { readonly kind: 'done' }

const order: Order = JSON.parse(process.argv[2] ?? '')
const counter = { scope: 'CUST', period: '2024-12-01', count: 1 }

// Whoever started it is gone: so is its purpose.
process.once('disconnect', () => process.exit())

const { store, close } = await connect[order.client](order.place)
await tell({ kind: 'ready' })
await new Promise((resolve) => process.once('message', resolve))
await perform(order.work, store)
await close()
await tell({ kind: 'done' })
process.exit()

async function perform(work: Work, store: SequenceStore): Promise<void> {
  switch (work.kind) {
    case 'allocate':
      for (let time = 0; time < work.times; time += 1) {
        const key = work.keys === undefined ? undefined : `${work.keys} ${time}`
        await tell({ kind: 'given', range: await store.allocate({ ...counter, key }) })
      }
      return
    case 'allocateForKeys':
      for (const key of work.keys) await tell({ kind: 'given', range: await insisting(store, key), key })
      return
    case 'tryLaws':
      for (const { name, run } of sequenceStoreLaws) {
        await run(() => store).catch((error: unknown) => tell({ kind: 'breach', law: name, text: String(error) }))
      }
      return
  }
}

/** Asks with the same key until the answer comes, for 60 seconds. */
async function insisting(store: SequenceStore, key: string): Promise<SequenceRange> {
  for (let time = 0; ; time += 1) {
    try {
      return await store.allocate({ ...counter, key })
    } catch (error) {
      if (error instanceof RangeError || time === 600) throw error
      await setTimeout(100)
    }
  }
}

/** Waits until it is on its way, so that a process that is killed has told all but its last number. */
function tell(told: Told): Promise<void> {
  return new Promise((resolve, reject) => {
    process.send?.(told, undefined, undefined, (error) => (error ? reject(error) : resolve()))
  })
}
