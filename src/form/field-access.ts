import type { Field } from '../model/fields.ts'
import type { FormMode } from './form-metadata.ts'

/** Which form is opened. */
export interface Visit {
  readonly mode: FormMode
  /** The customer type of the form; absent: not chosen yet. */
  readonly customerType: string | undefined
  /** 状态 of the record that is shown; absent: not told. */
  readonly status?: string | undefined
}

/** What a visitor may do with one field. */
export interface FieldAccess {
  readonly readOnly: boolean
  /** The value is shown masked. */
  readonly masked: boolean
  /** Whether the visitor may give the field this value; absent: any. */
  readonly mayChoose?: (value: string) => boolean
}

/** What somebody may see and change of a form, asked field by field. */
export type Access = (key: string, row: Field, visit: Visit) => FieldAccess

/** The access of somebody who may do everything: a form in `view` is still only looked at. */
export const freeAccess: Access = (_key, _row, { mode }) => ({ readOnly: mode === 'view', masked: false })
