import type { Field, KindName } from '../model/fields.ts'
import type { CustomerModel } from '../model/model.ts'
import { maskEmail } from './mask-email.ts'
import { maskPersonName } from './mask-person-name.ts'
import { maskPhone } from './mask-phone.ts'
import { maskText } from './mask-text.ts'

type Values = Readonly<Record<string, unknown>>

/** Whether a role sees personal data (contact name, phone, mail …) unmasked. */
export function maySeePersonalData(model: Pick<CustomerModel, 'permissions'>, role: string): boolean {
  return model.permissions.seePersonalData.includes(role)
}

/**
 * A record as a role may see it: the record itself for whoever may see personal data, for anybody else a copy in which the
 * personal fields of the model are masked by their kind. A masked copy is for reading; it is never stored.
 *
 * Hint: the model decides what is personal. A key that it does not know, and names and numbers in prose (备注), are passed
 * on as they are.
 */
export function maskRecord(record: Values, model: Pick<CustomerModel, 'fields' | 'permissions'>, role: string): Values {
  if (maySeePersonalData(model, role)) return record
  const masked: Record<string, unknown> = { ...record }
  for (const [key, row] of Object.entries(model.fields)) {
    if (row.personal && Object.hasOwn(masked, key)) masked[key] = maskValue(masked[key], row)
  }
  return masked
}

/** Nothing stays nothing; what is not a text is covered whole, as a text that is not recognised is. */
function maskValue(value: unknown, row: Field): unknown {
  if (value === undefined || value === null) return value
  return maskOf(row.kind)(typeof value === 'string' ? value : '?')
}

function maskOf(kind: KindName): (value: string) => string {
  switch (kind) {
    case 'personName':
      return maskPersonName
    case 'phone':
      return maskPhone
    case 'email':
      return maskEmail
    case 'companyName':
    case 'text':
    case 'longText':
    case 'webAddress':
    case 'calendarDate':
    case 'amount':
    case 'choice':
    case 'choices':
    case 'industry':
    case 'address':
    case 'creditCode':
    case 'headCount':
    case 'number':
      return maskText
  }
}
