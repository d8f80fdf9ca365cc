/** Why a step in the life of a record is refused: every code with its parameters. Codes are public API: added, never renamed. */
export const refusalCatalogue = {
  /** The lifecycle of the model has no such action. */
  action_unknown: ['action'],
  /** The action is not possible in this status. */
  wrong_status: ['action', 'status'],
  /** The role may not do this; `refusedBy` tells what no permission covers. */
  not_permitted: ['action', 'refusedBy'],
  /** The role may not change this field. */
  field_not_permitted: ['field', 'refusedBy'],
  /** The field never changes once it is given. */
  field_immutable: ['field'],
  /** A change that changes nothing. */
  nothing_changed: [],
  /** The record has errors. */
  record_not_accepted: [],
  /** Nobody approves what they wrote or submitted themselves. */
  own_record: [],
  /** The approval of other roles is due. */
  not_reviewer: ['due'],
  /** Another role approves first. */
  out_of_turn: ['next'],
  /** The same person has approved already; another one is due. */
  approved_before: [],
  /** A rejection says why. */
  reason_missing: [],
} as const satisfies Record<string, readonly string[]>

/** The code of a refusal. */
export type RefusalCode = keyof typeof refusalCatalogue

/** Why something is refused, as data: JSON, without prose and without values of the record. */
export interface Refusal {
  readonly code: RefusalCode
  readonly params: Readonly<Record<string, string | readonly string[]>>
}

/** A refusal with the parameters of its code. */
export function refusal<Code extends RefusalCode>(
  code: Code,
  params: { readonly [Name in (typeof refusalCatalogue)[Code][number]]: string | readonly string[] },
): Refusal {
  return { code, params }
}
