export { conditionSchemaOf } from './condition-schema.ts'
export type { JsonSchema } from './json-schema.ts'
export { type JsonSchemaOptions, type JsonSchemaTarget, jsonSchemaOf } from './json-schema-of.ts'
export { valueSchemaOf } from './value-schema.ts'
