import Ajv from 'ajv'
import { jsonSchema } from '../json-schema.mjs'
import { isAmount, isCalendarDate } from '../rules.mjs'

function compile(options, schema = jsonSchema) {
  const formats = { day: isCalendarDate, amount: { type: 'number', validate: isAmount } }
  return new Ajv({ ...options, formats, strict: true }).compile(schema)
}

const first = compile({ allErrors: false })
const all = compile({ allErrors: true })
const removing = compile({ removeAdditional: true }, { ...jsonSchema, additionalProperties: false })

export const peer = {
  name: 'ajv',
  /** It judges and removes in place, so that a new object is a copy made before. */
  parse: (record) => {
    const value = { ...record }
    return removing(value) ? value : undefined
  },
  failing: (record) =>
    all(record) ? [] : all.errors.map((issue) => issue.params.missingProperty ?? issue.instancePath.split('/')[1]),
  is: (record) => first(record),
}
