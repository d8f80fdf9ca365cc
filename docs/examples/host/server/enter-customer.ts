import { randomUUID } from 'node:crypto'
import { customerModel, parseRecord } from 'kehu'
import { diffRecords } from 'kehu/changes'
import { decide } from 'kehu/review'
import { findSubmission, insertCustomer, insertStep } from './customer-rows.ts'
import { compiled, todayAt } from './judging.ts'
import type { Outcome } from './outcome.ts'
import type { Person } from './people.ts'
import { numberFor, type Service } from './service.ts'

/** A form that was sent. */
export interface Submission {
  /** Chosen by the page, one for each form: a form that is sent twice is one customer. */
  readonly key: string
  /** As a person typed it. */
  readonly record: unknown
}

/** Enters a new customer and submits it: it takes effect, or goes to a reviewer. */
export async function enterCustomer(service: Service, person: Person, sent: Submission): Promise<Outcome> {
  const { database } = service
  const submission = `${person.id} ${sent.key}`
  const known = await findSubmission(database, submission)
  if (known) return { did: 'knew', customer: known, issues: [] }
  const now = service.now()
  const { ok, value: record, issues } = parseRecord(compiled, sent.record, { today: todayAt(now) })
  if (!ok) return { did: 'found errors', issues }

  const event = { by: person.id, role: person.role, at: now.toISOString() }
  const context = { model: customerModel, record, accepted: ok }
  const created = decide(undefined, { ...event, action: 'create' }, context)
  if (!created.ok) return { did: 'refused', refusal: created.refusal }
  const submitted = decide(created.state, { ...event, action: 'submit' }, context)
  if (!submitted.ok) return { did: 'refused', refusal: submitted.refusal }

  const customer = {
    key: randomUUID(),
    number: await numberFor(service, record, submission),
    record,
    effective: submitted.entry.effective ? record : null,
    state: submitted.state,
    version: 2,
  }
  const isNew = await database.transaction(async (connection) => {
    if (!(await insertCustomer(connection, customer, submission))) return false
    const changes = diffRecords({}, record, customerModel)
    await insertStep(connection, customer.key, 1, { entry: created.entry, changes })
    await insertStep(connection, customer.key, 2, { entry: submitted.entry, changes: [] })
    return true
  })
  if (isNew) return { did: 'created', customer, issues }
  const other = await findSubmission(database, submission)
  if (other) return { did: 'knew', customer: other, issues: [] }
  throw new Error('the number belongs to another customer: the counter was set back')
}
