import type { Field } from '../model/fields.ts'
import type { Control, FormOption } from './form-metadata.ts'

/** What a person fills the field in with. An industry is typed as a code where the host gave no table to choose from. */
export function controlOf(row: Field, options: readonly FormOption[] | undefined): Control {
  switch (row.kind) {
    case 'companyName':
    case 'personName':
    case 'text':
    case 'creditCode':
      return 'text'
    case 'longText':
      return 'textarea'
    case 'phone':
      return 'phone'
    case 'email':
      return 'email'
    case 'webAddress':
      return 'url'
    case 'calendarDate':
      return 'date'
    case 'amount':
    case 'headCount':
    case 'number':
      return 'number'
    case 'choice':
      return 'select'
    case 'choices':
      return 'multiselect'
    case 'industry':
      return options === undefined ? 'text' : 'tree'
    case 'address':
      return 'address'
  }
}
