import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { typedCustomer } from './example-customers.ts'
import { type OwnDatabase, ownDatabase } from './own-database.ts'
import { type RunningHost, runningHost } from './running-host.ts'

const salespeople = 200
const duration = 30_000

interface Entered {
  readonly submission: string
  readonly name: string
  readonly number: string
}

describe.runIf(inject('hasPostgres'))('The host under load', () => {
  let own: OwnDatabase
  let host: RunningHost
  beforeAll(async () => {
    own = await ownDatabase()
    host = await runningHost(inject('program'), own.address)
  })
  afterAll(async () => {
    await host?.kill()
    await own?.drop()
  })

  test('loses and duplicates nothing of what 200 people submit at once for 30 seconds, though it is killed in between', async () => {
    const end = performance.now() + duration
    const entered: Entered[] = []
    let retries = 0

    /** Sends a form until it is answered, as a page with a bad line does. */
    async function send(name: string, submission: string): Promise<Entered> {
      for (;;) {
        const sent = await fetch(`${host.address}/api/customers`, {
          method: 'POST',
          headers: { 'x-person': 'u1', 'idempotency-key': submission },
          body: JSON.stringify(typedCustomer({ fullName: name })),
        }).then(
          async (response) => ({ status: response.status, body: await response.json() }),
          () => undefined,
        )
        if (sent?.status === 201 || sent?.status === 200) return { submission, name, number: sent.body.number }
        if (sent !== undefined) throw new Error(`answered ${sent.status}`)
        retries += 1
        await new Promise((resolve) => setTimeout(resolve, 200))
      }
    }

    async function salesperson(index: number): Promise<void> {
      for (let form = 0; performance.now() < end; form += 1) {
        const name = `云帆${index}之${form}贸易有限公司`
        const submission = randomUUID()
        // Every tenth form is sent twice, as by a double click.
        const answers = await Promise.all(Array.from({ length: form % 10 === 9 ? 2 : 1 }, () => send(name, submission)))
        entered.push(...answers)
      }
    }

    const work = Promise.all(Array.from({ length: salespeople }, (_, index) => salesperson(index)))
    await new Promise((resolve) => setTimeout(resolve, duration / 2))
    await host.kill()
    await host.start()
    await work

    const stored = await own.rows(`SELECT number, submission, record->>'fullName' AS name, version FROM customers`)
    const steps = await own.rows('SELECT customer FROM customer_history')
    const forms = new Map(entered.map((one) => [one.submission, one]))
    console.info(`${forms.size} customers, ${entered.length} answers, ${retries} requests sent again`)
    expect(forms.size).toBeGreaterThan(salespeople)
    expect(retries).toBeGreaterThan(0)
    // What was answered is stored, once, with the number and the name that were answered; nothing else is.
    const told = entered.map(({ submission, name, number }) => `${submission} ${name} ${number}`)
    expect(new Set(told)).toEqual(
      new Set(stored.map(({ submission, name, number }) => `${String(submission).slice(3)} ${name} ${number}`)),
    )
    expect(stored.length).toBe(forms.size)
    expect(new Set(stored.map(({ number }) => number)).size).toBe(forms.size)
    expect(steps.length).toBe(2 * forms.size)
  })
})
