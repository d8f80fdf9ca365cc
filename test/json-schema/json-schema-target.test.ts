import { expect, test } from 'vitest'
import { isJsonSchemaTarget, schemaHeadOf } from '../../src/json-schema/json-schema-target.ts'

test('schemaHeadOf names the meta-schema; OpenAPI 3.1 has none', () => {
  expect(schemaHeadOf()).toEqual({ $schema: 'https://json-schema.org/draft/2020-12/schema' })
  expect(schemaHeadOf('draft-07')).toEqual({ $schema: 'http://json-schema.org/draft-07/schema#' })
  expect(schemaHeadOf('openapi-3.1')).toEqual({})
})

test('isJsonSchemaTarget knows three dialects', () => {
  expect(['draft-2020-12', 'draft-07', 'openapi-3.1', 'draft-04', 'toString'].map(isJsonSchemaTarget)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ])
})
