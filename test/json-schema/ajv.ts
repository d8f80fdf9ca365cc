import Ajv7, { type ErrorObject } from 'ajv'
import Ajv2020 from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { JsonSchema } from '../../src/json-schema/json-schema.ts'

const options = { strict: true, strictRequired: false, strictTypes: false, allErrors: true } as const

/** A validator by the draft that the schema names; without one (OpenAPI 3.1), by 2020-12. */
export function ajvOf(schema: JsonSchema): (value: unknown) => readonly ErrorObject[] {
  const ajv = schema.$schema?.includes('draft-07') ? new Ajv7(options) : new Ajv2020(options)
  addFormats.default(ajv as never)
  const fits = ajv.compile(schema)
  return (value) => (fits(value) ? [] : (fits.errors ?? []))
}
