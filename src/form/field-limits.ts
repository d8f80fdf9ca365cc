import { valueSchemaOf } from '../json-schema/value-schema.ts'
import type { Field } from '../model/fields.ts'
import type { CustomerModel } from '../model/model.ts'
import type { FormLimits } from './form-metadata.ts'

/** What a control can keep by itself, as the JSON Schema of the value has it. */
export function limitsOf(
  row: Field,
  { options }: Pick<CustomerModel, 'options'>,
): { limits: FormLimits; pattern?: string } {
  const { minLength, maxLength, minimum, maximum, pattern } = valueSchemaOf(row, options)
  const limits: FormLimits = {
    ...(minLength === undefined ? {} : { minLength }),
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...decimalsOf(row),
  }
  return { limits, ...(pattern === undefined ? {} : { pattern }) }
}

function decimalsOf({ kind }: Field): Pick<FormLimits, 'decimals'> {
  if (kind === 'amount') return { decimals: 2 }
  return kind === 'headCount' ? { decimals: 0 } : {}
}
