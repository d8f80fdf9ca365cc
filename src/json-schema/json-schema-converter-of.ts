import type { IndustryTable } from '../kinds/industry/industry-table.ts'
import type { Language } from '../messages/index.ts'
import type { CustomerModel } from '../model/model.ts'
import { inputSchemaOf } from './input-schema-of.ts'
import { jsonSchemaOf } from './json-schema-of.ts'
import { isJsonSchemaTarget, type JsonSchemaTarget } from './json-schema-target.ts'

/** What writes the JSON Schemas of a Standard JSON Schema object (https://standardschema.dev/json-schema, version 1). */
export interface JsonSchemaConverter {
  /** The schema of what is read. */
  readonly input: (options: { readonly target: string }) => Record<string, unknown>
  /** The schema of a record in canonical form. */
  readonly output: (options: { readonly target: string }) => Record<string, unknown>
}

/**
 * A model's converter to JSON Schema: hand it to `standardSchemaOf` as `jsonSchema`, and one object is both a Standard Schema
 * and a Standard JSON Schema. Its methods throw a `RangeError` for a target other than `draft-2020-12`, `draft-07` and
 * `openapi-3.1`.
 */
export function jsonSchemaConverterOf(
  model: CustomerModel,
  options: { readonly language: Language; readonly industries?: IndustryTable },
): JsonSchemaConverter {
  return {
    input: ({ target }) => ({ ...inputSchemaOf(model, { ...options, target: asTarget(target) }) }),
    output: ({ target }) => ({ ...jsonSchemaOf(model, { ...options, target: asTarget(target) }) }),
  }
}

function asTarget(target: string): JsonSchemaTarget {
  if (isJsonSchemaTarget(target)) return target
  throw new RangeError(
    `No JSON Schema is written for ${JSON.stringify(target)}; ask for "draft-2020-12", "draft-07" or "openapi-3.1".`,
  )
}
