/** What a person does to a record. */
export type Action = 'create' | 'view' | 'change' | 'submit' | 'approve' | 'reject' | 'withdraw' | 'merge' | 'export'

/** One permission: who may do what, to which customers, in which fields. What no entry permits is denied. */
export interface Permission {
  readonly roles: readonly string[]
  readonly actions: readonly Action[]
  /** Only these customer types; absent: any. */
  readonly customerTypes?: readonly string[]
  /** Only in these statuses of the life cycle; absent: in any. */
  readonly statuses?: readonly string[]
  /** Only these fields (of a change); absent: any. */
  readonly fields?: readonly string[]
}

/** All permissions of a model, and the roles that see personal data unmasked. */
export interface Permissions {
  readonly grants: readonly Permission[]
  readonly seePersonalData: readonly string[]
}
