import type { Field } from '../model/fields.ts'
import type { CustomerModel } from '../model/model.ts'
import { mayPerform, maySeePersonalData } from '../permissions/index.ts'
import type { FormMode } from './form-metadata.ts'

/** Who opens which form. */
interface Visitor {
  readonly role?: string
  readonly mode?: FormMode
  readonly customerType?: string
}

/** What a visitor may do with the fields of a form. */
export interface Access {
  (key: string, row: Field): { readonly readOnly: boolean; readonly masked: boolean }
  /** Whether the visitor may give the field this value: a new customer only has a type that the role may create. */
  readonly mayChoose: (key: string, value: string) => boolean
}

/** The access of a role in a mode, by the permissions of the model; without a role, everything is allowed but in `view`. */
export function accessOf(model: CustomerModel, { role, mode = 'create', customerType }: Visitor): Access {
  const mayCreate = (type: string) =>
    role === undefined || mayPerform(model, { role, action: 'create', customerType: type })
  const types = customerType === undefined ? Object.keys(model.templates) : [customerType]
  const mayCreateAny = types.some(mayCreate)

  function mayFillIn(key: string): boolean {
    switch (mode) {
      case 'view':
        return false
      case 'create':
        return mayCreateAny
      case 'edit':
        return role === undefined || mayPerform(model, { role, action: 'change', customerType, field: key })
    }
  }

  const access = (key: string, row: Field) => {
    const masked = mode !== 'create' && row.personal === true && role !== undefined && !maySeePersonalData(model, role)
    return { masked, readOnly: masked || !mayFillIn(key) }
  }
  return Object.assign(access, {
    mayChoose: (key: string, value: string) => mode !== 'create' || key !== model.templateField || mayCreate(value),
  })
}
