import { compileModel, customerModel } from 'kehu'
import { referenceTables } from 'kehu/data'
import { businessDate } from 'kehu/identifiers'

/** The model of this service, with every table: what the server says counts. */
export const compiled = compileModel(customerModel, referenceTables)

/** The business date of an instant, in the time zone in which the numbers count. */
export function todayAt(instant: Date): string {
  return businessDate(instant, customerModel.numbering.timeZone)
}
