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

/** What may be handed in for a record of this model: every field as people write it, all at once or a few. */
export type InputOf<Model extends CustomerModel> = { readonly [Key in keyof Model['fields']]?: unknown }

/**
 * The model as a Standard Schema (https://standardschema.dev, version 1), for every library that takes one: gives the
 * record in canonical form, or the errors in the language of `message`. Warnings do not refuse and are not told. With
 * `jsonSchema` the same object is a Standard JSON Schema.
 *
 * It reads anything; `Input` only tells libraries what a form or a caller hands in, where that shall be something else.
 */
export function standardSchemaOf<Model extends CustomerModel, Input = InputOf<Model>>(
  compiled: CompiledModel<Model>,
  options: StandardJsonSchemaOptions,
): StandardSchemaV1<Input, RecordOf<Model>> & StandardJSONSchemaV1<Input, RecordOf<Model>>
export function standardSchemaOf<Model extends CustomerModel, Input = InputOf<Model>>(
  compiled: CompiledModel<Model>,
  options: SchemaOptions,
): StandardSchemaV1<Input, RecordOf<Model>>
export function standardSchemaOf<Model extends CustomerModel, Input = InputOf<Model>>(
  compiled: CompiledModel<Model>,
  options: SchemaOptions & Partial<StandardJsonSchemaOptions>,
): StandardSchemaV1<Input, RecordOf<Model>> {
  const { jsonSchema } = options
  const standard: StandardSchemaV1.Props<Input, RecordOf<Model>> = {
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
