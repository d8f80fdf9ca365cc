import { customerModel } from 'kehu'
import { parseChange } from 'kehu/changes'
import { decide } from 'kehu/review'
import type { Values } from './customer-rows.ts'
import { compiled, todayAt } from './judging.ts'
import type { Outcome } from './outcome.ts'
import type { Person } from './people.ts'
import type { Service } from './service.ts'
import { seenCustomer, storeStep } from './step.ts'

/** Other values for some fields, as a person typed them; `null` takes one out. */
export interface WantedChange {
  /** The version that the person saw. */
  readonly version: number
  readonly values: Values
}

/** Changes a customer, if the role may; what matters goes to a reviewer again. */
export async function changeCustomer(
  service: Service,
  person: Person,
  key: string,
  { version, values }: WantedChange,
): Promise<Outcome> {
  const customer = await seenCustomer(service, person, key, version)
  if ('did' in customer) return customer
  const now = service.now()
  const before = customer.record
  const { ok, value: record, changes, issues } = parseChange(compiled, before, values, { today: todayAt(now) })
  const changed = changes.map(({ field }) => field)
  const event = { action: 'change', by: person.id, role: person.role, at: now.toISOString(), changed }
  const decision = decide(customer.state, event, { model: customerModel, record, before, accepted: true })
  if (!decision.ok) return { did: 'refused', refusal: decision.refusal }
  if (!ok) return { did: 'found errors', issues }
  return storeStep(service, { ...customer, record }, decision, { changes, issues })
}
