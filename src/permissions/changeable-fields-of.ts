import type { CustomerModel } from '../model/model.ts'
import { mayPerform } from './may-perform.ts'

/** The fields of the model that a role may change in a customer of this type and status, in order; the rest a form shows read-only. */
export function changeableFieldsOf(
  model: Pick<CustomerModel, 'order' | 'permissions'>,
  role: string,
  customerType?: string,
  status?: string,
): string[] {
  return model.order.filter((field) => mayPerform(model, { role, action: 'change', customerType, status, field }))
}
