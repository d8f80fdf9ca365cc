import type { StandardSchemaV1 } from '@standard-schema/spec'
import type { CustomerModel } from '../model/model.ts'
import type { RecordOf } from '../model/record-of.ts'
import type { CompiledModel } from './compile-model.ts'
import { parseRecord } from './parse-record.ts'
import { contextOf, type SchemaOptions } from './schema-options.ts'

/**
 * The model as a Standard Schema (https://standardschema.dev, version 1), for every library that takes one: gives the
 * record in canonical form, or the errors in the language of `message`. Warnings do not refuse and are not told.
 */
export function standardSchemaOf<Model extends CustomerModel>(
  compiled: CompiledModel<Model>,
  options: SchemaOptions,
): StandardSchemaV1<unknown, RecordOf<Model>> {
  return {
    '~standard': {
      version: 1,
      vendor: 'kehu',
      validate: (input) => {
        const result = parseRecord(compiled, input, contextOf(options))
        if (result.ok) return { value: result.value }
        const errors = result.issues.filter((issue) => issue.severity === 'error')
        return { issues: errors.map((issue) => ({ message: options.message(issue), path: issue.path })) }
      },
    },
  }
}
