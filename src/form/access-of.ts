import type { CustomerModel } from '../model/model.ts'
import { mayPerform, maySeePersonalData } from '../permissions/index.ts'
import type { Access, Visit } from './field-access.ts'

/**
 * What a role may see and change of a form, by the permissions of the model: what it may not change is read-only, personal
 * data that it may not see is masked, and a new customer only has a type that it may create.
 */
export function accessOf(
  model: Pick<CustomerModel, 'lifecycle' | 'permissions' | 'templateField' | 'templates'>,
  role: string,
): Access {
  const { lifecycle, templateField, templates } = model
  const mayCreate = (customerType: string) =>
    mayPerform(model, { role, action: 'create', customerType, status: lifecycle.initial })

  function mayFillIn(field: string, { mode, customerType, status }: Visit): boolean {
    switch (mode) {
      case 'view':
        return false
      case 'create':
        return (customerType === undefined ? Object.keys(templates) : [customerType]).some(mayCreate)
      case 'edit':
        return mayPerform(model, { role, action: 'change', customerType, status, field })
    }
  }

  return (key, { personal }, visit) => {
    const masked = visit.mode !== 'create' && personal === true && !maySeePersonalData(model, role)
    const access = { masked, readOnly: masked || !mayFillIn(key, visit) }
    return visit.mode === 'create' && key === templateField ? { ...access, mayChoose: mayCreate } : access
  }
}
