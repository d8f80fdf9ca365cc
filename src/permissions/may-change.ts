import type { CustomerModel } from '../model/model.ts'
import { explainPermission } from './may-perform.ts'

/** Which fields somebody wants to change, in which customer. */
export interface ChangeQuestion {
  readonly role: string
  /** The fields that change. */
  readonly fields: readonly string[]
  /** 客户类型 before the change, and after it where that is another. */
  readonly customerType?: string | undefined
  readonly nextCustomerType?: string | undefined
  /** 状态 of the record. */
  readonly status?: string | undefined
  /** The fields that hold something already; those that are `immutable` keep it. */
  readonly filled?: readonly string[]
}

/** Why one field may not be changed. */
export interface RefusedField {
  readonly field: string
  /** What no permission of the role covers; `immutable` for a field that never changes once it is given. */
  readonly refusedBy: 'role' | 'action' | 'customerType' | 'status' | 'field' | 'immutable'
}

/** The answer: permitted, or every field that is refused, in the order of the question. */
export type ChangeAnswer =
  | { readonly permitted: true }
  | { readonly permitted: false; readonly refused: readonly RefusedField[] }

/**
 * Whether a role may make a change, and which fields it may not touch and why. A change of 客户类型 needs the permission for
 * the old and for the new type.
 */
export function mayChange(
  model: Pick<CustomerModel, 'fields' | 'permissions'>,
  { role, fields, customerType, nextCustomerType = customerType, status, filled = [] }: ChangeQuestion,
): ChangeAnswer {
  const refused = fields.flatMap((field): RefusedField[] => {
    if (model.fields[field]?.immutable && filled.includes(field)) return [{ field, refusedBy: 'immutable' }]
    for (const type of [customerType, nextCustomerType]) {
      const answer = explainPermission(model, { role, action: 'change', customerType: type, status, field })
      if (!answer.permitted) return [{ field, refusedBy: answer.refusedBy }]
    }
    return []
  })
  return refused.length === 0 ? { permitted: true } : { permitted: false, refused }
}
