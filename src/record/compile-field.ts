import type { Field } from '../model/fields.ts'
import type { FieldBehaviour, OptionLists } from './field-behaviour.ts'
import {
  addressBehaviour,
  amountBehaviour,
  calendarDateBehaviour,
  choiceBehaviour,
  choicesBehaviour,
  companyNameBehaviour,
  creditCodeBehaviour,
  emailBehaviour,
  headCountBehaviour,
  industryBehaviour,
  longTextBehaviour,
  numberBehaviour,
  personNameBehaviour,
  phoneBehaviour,
  textBehaviour,
  webAddressBehaviour,
} from './kind-behaviours.ts'
import type { TableIndexes } from './reference-tables.ts'

/** Binds a field row to the behaviour of its kind. The switch is exhaustive: a new kind does not compile until it is here. */
export function compileField(row: Field, options: OptionLists, tables: TableIndexes): FieldBehaviour {
  switch (row.kind) {
    case 'companyName':
      return companyNameBehaviour(row, options, tables)
    case 'personName':
      return personNameBehaviour(row, options, tables)
    case 'text':
      return textBehaviour(row, options, tables)
    case 'longText':
      return longTextBehaviour(row, options, tables)
    case 'phone':
      return phoneBehaviour(row, options, tables)
    case 'email':
      return emailBehaviour(row, options, tables)
    case 'webAddress':
      return webAddressBehaviour(row, options, tables)
    case 'calendarDate':
      return calendarDateBehaviour(row, options, tables)
    case 'amount':
      return amountBehaviour(row, options, tables)
    case 'headCount':
      return headCountBehaviour(row, options, tables)
    case 'number':
      return numberBehaviour(row, options, tables)
    case 'choice':
      return choiceBehaviour(row, options, tables)
    case 'choices':
      return choicesBehaviour(row, options, tables)
    case 'industry':
      return industryBehaviour(row, options, tables)
    case 'address':
      return addressBehaviour(row, options, tables)
    case 'creditCode':
      return creditCodeBehaviour(row, options, tables)
  }
}
