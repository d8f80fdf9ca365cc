import type { JsonSchema } from './json-schema.ts'

/** The dialects of JSON Schema. OpenAPI 3.1 takes a schema of 2020-12 without `$schema`. */
export type JsonSchemaTarget = 'draft-2020-12' | 'draft-07' | 'openapi-3.1'

const heads: Readonly<Record<JsonSchemaTarget, Pick<JsonSchema, '$schema'>>> = {
  'draft-2020-12': { $schema: 'https://json-schema.org/draft/2020-12/schema' },
  'draft-07': { $schema: 'http://json-schema.org/draft-07/schema#' },
  'openapi-3.1': {},
}

/** What a whole schema begins with. */
export function schemaHeadOf(target: JsonSchemaTarget = 'draft-2020-12'): Pick<JsonSchema, '$schema'> {
  return heads[target]
}

/** Whether the package writes schemas of this dialect. */
export function isJsonSchemaTarget(target: string): target is JsonSchemaTarget {
  return Object.hasOwn(heads, target)
}
