import { customerModel } from 'kehu'
import { allocateCustomerIds, type SequenceStore } from 'kehu/identifiers'
import type { Values } from './customer-rows.ts'
import type { Database } from './database.ts'

/** What the requests of the service work with. */
export interface Service {
  readonly database: Database
  readonly sequences: SequenceStore
  readonly now: () => Date
}

/**
 * The number of a submission. It is taken before the transaction, so that submissions do not wait for each other until the
 * end of it; the key gives a retry the same number, and one that is never used is a gap.
 */
export async function numberFor(service: Service, record: Values, key: string): Promise<string> {
  const request = { instant: service.now(), fields: record, key }
  const [number = ''] = await allocateCustomerIds(service.sequences, request, customerModel.numbering)
  return number
}
