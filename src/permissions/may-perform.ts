import type { CustomerModel } from '../model/model.ts'
import type { Action, Permission } from '../model/permissions.ts'

/** Who wants to do what. */
export interface PermissionQuestion {
  readonly role: string
  readonly action: Action
  /** 客户类型 of the record. Without it, only a permission for every type permits. */
  readonly customerType?: string | undefined
  /** 状态 of the record; a new one has the initial status. Without it, only a permission for every status permits. */
  readonly status?: string | undefined
  /** The field to be changed. Without it the whole record is meant, and a permission for some fields does not suffice. */
  readonly field?: string | undefined
}

/** The answer: the permission that grants it, or the first thing that none of them covers. */
export type PermissionAnswer =
  | { readonly permitted: true; readonly because: Permission }
  | { readonly permitted: false; readonly refusedBy: 'role' | 'action' | 'customerType' | 'status' | 'field' }

type Permitting = Pick<CustomerModel, 'permissions'>

/**
 * Whether a role may perform an action on a customer. Denied by default: what no permission of the model grants is refused,
 * and so is what the question leaves open where a permission is limited.
 *
 * Hint: a change of 客户类型 concerns two types; ask for the old and for the new one. Whether the life cycle has the action in
 * this status, and whether the same person may submit and approve, is asked of `decide`, not here.
 */
export function mayPerform(model: Permitting, question: PermissionQuestion): boolean {
  return model.permissions.grants.some((grant) => aspects.every((aspect) => covers[aspect](grant, question)))
}

/**
 * Why a role may perform an action, or what refuses it: `role` (no permission names it), `action` (none of the role's names
 * it), `customerType`, `status` or `field` (those that name both do not reach this customer, status or field).
 */
export function explainPermission(model: Permitting, question: PermissionQuestion): PermissionAnswer {
  let grants = model.permissions.grants
  for (const aspect of aspects) {
    grants = grants.filter((grant) => covers[aspect](grant, question))
    if (grants.length === 0) return { permitted: false, refusedBy: aspect }
  }
  const [because] = grants
  return because ? { permitted: true, because } : { permitted: false, refusedBy: 'role' }
}

const aspects = ['role', 'action', 'customerType', 'status', 'field'] as const

const covers: Record<(typeof aspects)[number], (grant: Permission, question: PermissionQuestion) => boolean> = {
  role: (grant, { role }) => grant.roles.includes(role),
  action: (grant, { action }) => grant.actions.includes(action),
  customerType: (grant, { customerType }) => isWithin(grant.customerTypes, customerType),
  status: (grant, { status }) => isWithin(grant.statuses, status),
  field: (grant, { field }) => isWithin(grant.fields, field),
}

/** An absent limit covers everything; an absent answer is covered by no limit. */
function isWithin(limit: readonly string[] | undefined, answer: string | undefined): boolean {
  return limit === undefined || (answer !== undefined && limit.includes(answer))
}
