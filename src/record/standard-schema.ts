import type { StandardJSONSchemaV1, StandardSchemaV1 } from '@standard-schema/spec'
import type { CustomerModel } from '../model/model.ts'
import type { RecordOf } from '../model/record-of.ts'
import type { CompiledModel } from './compile-model.ts'
import { parseRecord } from './parse-record.ts'
import { contextOf, type SchemaOptions } from './schema-options.ts'

/** What a Standard Schema needs, and what makes it a Standard JSON Schema as well. */
export interface StandardJsonSchemaOptions extends SchemaOptions {
  /** What writes the JSON Schema: `jsonSchemaConverterOf(model, { language })` of `kehu/json-schema`. */
  readonly jsonSchema: StandardJSONSchemaV1.Converter
}

/**
 * The model as a Standard Schema (https://standardschema.dev, version 1), for every library that takes one: gives the
 * record in canonical form, or the errors in the language of `message`. Warnings do not refuse and are not told. With
 * `jsonSchema` the same object is a Standard JSON Schema.
 */
export function standardSchemaOf<Model extends CustomerModel>(
  compiled: CompiledModel<Model>,
  options: StandardJsonSchemaOptions,
): StandardSchemaV1<unknown, RecordOf<Model>> & StandardJSONSchemaV1<unknown, RecordOf<Model>>
export function standardSchemaOf<Model extends CustomerModel>(
  compiled: CompiledModel<Model>,
  options: SchemaOptions,
): StandardSchemaV1<unknown, RecordOf<Model>>
export function standardSchemaOf<Model extends CustomerModel>(
  compiled: CompiledModel<Model>,
  options: SchemaOptions & Partial<StandardJsonSchemaOptions>,
): StandardSchemaV1<unknown, RecordOf<Model>> {
  const { jsonSchema } = options
  const standard: StandardSchemaV1.Props<unknown, RecordOf<Model>> = {
    version: 1,
    vendor: 'kehu',
    validate: (input) => {
      const result = parseRecord(compiled, input, contextOf(options))
      if (result.ok) return { value: result.value }
      const errors = result.issues.filter((issue) => issue.severity === 'error')
      return { issues: errors.map((issue) => ({ message: options.message(issue), path: issue.path })) }
    },
  }
  return { '~standard': { ...standard, ...(jsonSchema && { jsonSchema }) } }
}
