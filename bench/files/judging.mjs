import { compileModel, customerModel, parseRecord } from 'kehu'
import { referenceTables } from 'kehu/data'
import { today } from '../record/today.mjs'

/** The check of all programs here: the stock model with all its tables, by the verbs of the package. */
export const compiled = compileModel(customerModel, referenceTables)
export const context = { today }
export const isRefused = (record) => !parseRecord(compiled, record, context).ok
