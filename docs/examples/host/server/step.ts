import type { Issue } from 'kehu'
import type { LifecycleDecision } from 'kehu/review'
import { type Customer, findCustomer, insertStep, type Step, updateCustomer } from './customer-rows.ts'
import type { Outcome } from './outcome.ts'
import type { Person } from './people.ts'
import type { Service } from './service.ts'
import { showCustomer } from './show-customer.ts'

/** The customer that a person wants to do something with, if it is still as the person saw it. */
export async function seenCustomer(
  { database }: Service,
  person: Person,
  key: string,
  version: number,
): Promise<Customer | Outcome> {
  const customer = await findCustomer(database, key)
  if (!customer || !showCustomer(customer, person)) return { did: 'found none' }
  return customer.version === version ? customer : { did: 'came late' }
}

/** Stores a step that was permitted, with the customer as it is after it, if nobody else was faster. */
export async function storeStep(
  { database }: Service,
  after: Pick<Customer, 'key' | 'number' | 'record' | 'effective' | 'version'>,
  { state, entry }: Extract<LifecycleDecision, { ok: true }>,
  { changes, issues }: Pick<Step, 'changes'> & { readonly issues: readonly Issue[] },
): Promise<Outcome> {
  const effective = entry.effective ? after.record : after.effective
  const customer = { ...after, effective, state, version: after.version + 1 }
  const isStored = await database.transaction(async (connection) => {
    if (!(await updateCustomer(connection, customer))) return false
    await insertStep(connection, customer.key, customer.version, { entry, changes })
    return true
  })
  return isStored ? { did: 'stepped', customer, issues } : { did: 'came late' }
}
