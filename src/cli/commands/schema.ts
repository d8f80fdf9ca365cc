import { industries } from '../../data/industries/index.ts'
import { type JsonSchemaTarget, jsonSchemaOf } from '../../json-schema/index.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Host } from '../host.ts'
import { chosenModel } from '../models/chosen-model.ts'
import { customerTypeOf } from '../models/model-names.ts'
import type { Speech } from '../settings.ts'

/** The dialects of JSON Schema that `kehu schema` writes. */
export const schemaTargets = ['draft-2020-12', 'draft-07', 'openapi-3.1'] as const satisfies readonly JsonSchemaTarget[]

/** The options of `kehu schema`. */
export interface SchemaOptions {
  readonly model: string
  readonly target: JsonSchemaTarget
  readonly type?: string
}

/** Prints the JSON Schema of a record. */
export async function printSchema(options: SchemaOptions, { language, words }: Speech, host: Host): Promise<number> {
  const model = chosenModel(options.model, words)
  const type = customerTypeOf(model, options.type, words)
  const schema = jsonSchemaOf(model, { language, target: options.target, industries, ...type })
  host.stdout.write(`${JSON.stringify(schema, undefined, 2)}\n`)
  return exitCodes.fine
}
