import { customerModelChangesSchema, customerModelSchema } from '../../model/index.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Host } from '../host.ts'

/** The options of `kehu model schema`. */
export interface ModelSchemaOptions {
  readonly whole?: boolean
}

/** Prints the JSON Schema of a file of changes, or of a whole model. */
export async function printModelSchema({ whole }: ModelSchemaOptions, host: Host): Promise<number> {
  const schema = whole ? customerModelSchema : customerModelChangesSchema
  host.stdout.write(`${JSON.stringify(schema, undefined, 2)}\n`)
  return exitCodes.fine
}
