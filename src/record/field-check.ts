import type { FieldCheck } from '../model/field-check.ts'
import type { CompiledModel } from './compile-model.ts'
import { parseRecord } from './parse-record.ts'
import { contextOf, type SchemaOptions } from './schema-options.ts'

/**
 * The check of single fields for a form that is being filled in, as every form library can call it: what is wrong with this
 * value among these values, promises between fields included. A hidden field has no error.
 */
export function fieldCheckOf(compiled: CompiledModel, options: SchemaOptions): FieldCheck {
  return (key, value, values) => {
    const { issues } = parseRecord(compiled, { ...values, [key]: value }, contextOf(options))
    const found = issues.find(({ path, severity }) => severity === 'error' && path[0] === key)
    return found && options.message(found)
  }
}
