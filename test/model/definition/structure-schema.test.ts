import { describe, expect, test } from 'vitest'
import { closed, listOf, mapOf, part, text } from '../../../src/model/definition/structure-schema.ts'

describe('closed, mapOf, listOf and part', () => {
  test('closed asks for its keys and allows no other', () => {
    expect(closed({ code: text }, { names: listOf(text) })).toEqual({
      type: 'object',
      properties: { code: text, names: { type: 'array', items: text } },
      required: ['code'],
      additionalProperties: false,
    })
    expect(mapOf(part('field'))).toEqual({ type: 'object', additionalProperties: { $ref: '#/$defs/field' } })
  })
})
