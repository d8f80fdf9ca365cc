import type { KindName } from '../fields.ts'
import type { Action } from '../permissions.ts'

/** Every kind, once: a kind that is missing here does not compile. */
const kinds: Readonly<Record<KindName, true>> = {
  companyName: true,
  personName: true,
  text: true,
  longText: true,
  phone: true,
  email: true,
  webAddress: true,
  calendarDate: true,
  amount: true,
  choice: true,
  choices: true,
  industry: true,
  address: true,
  creditCode: true,
  headCount: true,
  number: true,
}

const actionNames: Readonly<Record<Action, true>> = {
  create: true,
  view: true,
  change: true,
  submit: true,
  approve: true,
  reject: true,
  withdraw: true,
  merge: true,
  export: true,
}

/** The kinds that a field may have. */
export const kindNames: readonly string[] = /* @__PURE__ */ Object.keys(kinds)

/** The actions that a permission may name. */
export const actions: readonly string[] = /* @__PURE__ */ Object.keys(actionNames)

/** Whether a permission can name this action. */
export function isAction(action: string): action is Action {
  return Object.hasOwn(actionNames, action)
}
