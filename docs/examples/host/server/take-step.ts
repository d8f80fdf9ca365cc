import { customerModel, parseRecord } from 'kehu'
import { decide } from 'kehu/review'
import { compiled, todayAt } from './judging.ts'
import type { Outcome } from './outcome.ts'
import type { Person } from './people.ts'
import { numberFor, type Service } from './service.ts'
import { seenCustomer, storeStep } from './step.ts'

/** What somebody does with a customer without changing it. */
export interface WantedStep {
  readonly action: string
  /** The version that the person saw. */
  readonly version: number
  readonly why?: string | undefined
}

/** Submits again, approves, rejects, withdraws or revises, if the life cycle permits it. */
export async function takeStep(service: Service, person: Person, key: string, wanted: WantedStep): Promise<Outcome> {
  const customer = await seenCustomer(service, person, key, wanted.version)
  if ('did' in customer) return customer
  const now = service.now()
  const { action, why } = wanted
  const { record } = customer
  const judged = action === 'submit' ? parseRecord(compiled, record, { today: todayAt(now) }) : undefined
  if (judged?.ok === false) return { did: 'found errors', issues: judged.issues }
  const event = {
    action,
    by: person.id,
    role: person.role,
    at: now.toISOString(),
    ...(why === undefined ? {} : { why }),
  }
  const decision = decide(customer.state, event, { model: customerModel, record, accepted: judged?.ok === true })
  if (!decision.ok) return { did: 'refused', refusal: decision.refusal }
  const number = customer.number ?? (judged ? await numberFor(service, record, customer.key) : null)
  return storeStep(service, { ...customer, number }, decision, { changes: [], issues: judged?.issues ?? [] })
}
