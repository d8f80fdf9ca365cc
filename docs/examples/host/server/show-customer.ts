import { customerModel } from 'kehu'
import { redactChanges, redactRecord } from 'kehu/permissions'
import { decide } from 'kehu/review'
import type { Customer, Step } from './customer-rows.ts'
import { type Person, people } from './people.ts'

/** A customer in a list, as a person may see it. */
export interface ShownCustomer {
  readonly key: string
  readonly number: string | null
  readonly status: string
  readonly version: number
  readonly record: Readonly<Record<string, unknown>>
}

/** A customer with its history, and what this person may do with it. */
export interface ShownDetails extends ShownCustomer {
  /** The roles whose approval is due. */
  readonly due: readonly string[]
  readonly actions: readonly string[]
  readonly history: readonly ShownStep[]
}

export interface ShownStep {
  readonly action: string
  readonly by: string
  readonly role: string
  readonly at: string
  readonly to: string
  readonly why?: string
  readonly reasons: readonly string[]
  readonly changes: readonly { readonly field: string; readonly before?: unknown; readonly after?: unknown }[]
}

/** A customer as a person may see it; `undefined` where not at all. */
export function showCustomer(
  { key, number, record, state, version }: Customer,
  person: Person,
): ShownCustomer | undefined {
  const shown = redactRecord({ ...record, status: state.status }, customerModel, person.role)
  return shown && { key, number, status: state.status, version, record: shown }
}

/** The same with history and actions. */
export function showDetails(customer: Customer, steps: readonly Step[], person: Person): ShownDetails | undefined {
  const shown = showCustomer(customer, person)
  return (
    shown && {
      ...shown,
      due: customer.state.review?.due ?? [],
      actions: actionsFor(customer, person),
      history: steps.map((step) => showStep(step, customer, person)),
    }
  )
}

function showStep({ entry, changes }: Step, { record, state }: Customer, person: Person): ShownStep {
  const { action, by, role, at, to, why, reasons = [] } = entry
  return {
    action,
    by: people.find(({ id }) => id === by)?.name ?? by,
    role,
    at,
    to,
    ...(why === undefined ? {} : { why }),
    reasons: reasons.map(({ code }) => code),
    changes: redactChanges(changes, { ...record, status: state.status }, customerModel, person.role),
  }
}

/** The steps that would not be refused now, each asked as if it were taken. */
function actionsFor({ record, state }: Customer, { id, role }: Person): readonly string[] {
  const actions = new Set(customerModel.lifecycle.transitions.map(({ action }) => action))
  const at = new Date(0).toISOString()
  return [...actions].filter((action) =>
    action === 'change'
      ? customerModel.order.some((field) => isPermitted({ action, changed: [field] }))
      : isPermitted({ action, why: '?' }),
  )

  function isPermitted(step: { readonly action: string; readonly why?: string; readonly changed?: readonly string[] }) {
    return decide(state, { ...step, by: id, role, at }, { model: customerModel, record, accepted: true }).ok
  }
}
