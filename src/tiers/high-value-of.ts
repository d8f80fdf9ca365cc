import { conditionHolds } from '../model/conditions.ts'
import type { CustomerModel } from '../model/model.ts'

/** The reasons that make a customer one of high value (重点客户), in the order of the model; empty for any other. */
export function highValueOf(
  record: Readonly<Record<string, unknown>>,
  model: Pick<CustomerModel, 'highValue'>,
): CustomerModel['highValue'] {
  return model.highValue.filter((reason) => conditionHolds(reason.when, record))
}
