import { describe, expect, test } from 'vitest'
import { type AjvError, faultsOf } from '../../src/json-schema/ajv-faults.ts'
import type { JsonSchema } from '../../src/json-schema/json-schema.ts'
import { ajvOf } from './ajv.ts'

const error = (keyword: string, instancePath: string, schemaPath: string, params = {}): AjvError => ({
  keyword,
  instancePath,
  schemaPath,
  params,
})

const ifThen = (condition: JsonSchema, then: JsonSchema): JsonSchema => ({ if: condition, then })

const pathsOf = (errors: readonly AjvError[]) => faultsOf(errors).map(({ path }) => path)

describe('faultsOf', () => {
  test('faultsOf gives a missing key to the key, also deep down', () => {
    expect(pathsOf([error('required', '', '#/required', { missingProperty: 'phone' })])).toEqual([['phone']])
    expect(pathsOf([error('required', '/a', '#/properties/a/required', { missingProperty: 'b' })])).toEqual([
      ['a', 'b'],
    ])
    expect(pathsOf([error('dependentRequired', '', '#/dependentRequired', { missingProperty: 'b' })])).toEqual([['b']])
  })

  test('faultsOf gives a key that nobody knows to the key', () => {
    expect(
      pathsOf([error('additionalProperties', '', '#/additionalProperties', { additionalProperty: 'fax' })]),
    ).toEqual([['fax']])
  })

  test('faultsOf tells the first error of a field only, in order of appearance', () => {
    const errors = [
      error('minLength', '/phone', '#/properties/phone/minLength', { limit: 1 }),
      error('type', '/size', '#/properties/size/type', { type: 'string' }),
      error('pattern', '/phone', '#/properties/phone/pattern', { pattern: '1' }),
    ]
    expect(faultsOf(errors).map(({ path, error }) => [...path, error.keyword])).toEqual([
      ['phone', 'minLength'],
      ['size', 'type'],
    ])
  })

  test('faultsOf tells a position in a list as a number, and undoes the escapes of a pointer', () => {
    expect(pathsOf([error('type', '/demandTypes/1', '#/properties/demandTypes/items/type')])).toEqual([
      ['demandTypes', 1],
    ])
    expect(pathsOf([error('type', '/a~1b~0c', '#/properties/a~1b~0c/type')])).toEqual([['a/b~c']])
    expect(pathsOf([error('type', '/0/1', '#/properties/0/items/type')])).toEqual([['0', 1]])
  })

  test('faultsOf gives what is wrong with the record as a whole an empty path', () => {
    expect(pathsOf([error('type', '', '#/type', { type: 'object' })])).toEqual([[]])
  })

  test.each([
    ['a wrapper', error('if', '', '#/allOf/0/if', { failingKeyword: 'then' })],
    ['a wrapper', error('allOf', '', '#/allOf')],
    ['a condition', error('required', '', '#/allOf/0/if/required', { missingProperty: 'size' })],
    ['an alternative', error('const', '/size', '#/properties/size/oneOf/0/const')],
    ['an alternative', error('type', '/a', 'other.json#/definitions/a/anyOf/1/type')],
    ['a negation', error('required', '', '#/not/required', { missingProperty: 'a' })],
    ['what a list should hold', error('const', '/a/0', '#/properties/a/contains/const')],
  ])('faultsOf leaves out what only explains %s', (_what, explanation) => {
    expect(faultsOf([explanation])).toEqual([])
  })

  test.each([
    ['oneOf', error('oneOf', '/size', '#/properties/size/oneOf')],
    ['not', error('not', '/a', '#/properties/a/not')],
    ['contains', error('contains', '/a', '#/properties/a/contains')],
    ['then', error('required', '', '#/allOf/0/then/required', { missingProperty: 'a' })],
    ['else', error('type', '/a', '#/allOf/0/else/properties/a/type')],
    ['a field called not', error('type', '/not', '#/properties/not/type')],
    ['a field called if', error('type', '/if', '#/properties/if/type')],
  ])('faultsOf keeps the error of %s', (_what, fault) => {
    expect(faultsOf([fault])).toHaveLength(1)
  })

  test.each(['http://json-schema.org/draft-07/schema#', 'https://json-schema.org/draft/2020-12/schema'])(
    'faultsOf of ajv for %s finds each wrong field once',
    ($schema) => {
      const schema: JsonSchema = {
        $schema,
        type: 'object',
        properties: {
          size: { oneOf: [{ const: 'small' }, { const: 'large' }] },
          not: { type: 'string', minLength: 2, pattern: '^a' },
          list: { type: 'array', items: { oneOf: [{ const: 'a' }] }, contains: { const: 'a' } },
        },
        required: ['size', 'there'],
        additionalProperties: false,
        allOf: [
          ifThen({ required: ['not'] }, { required: ['more'] }),
          ifThen({ not: { anyOf: [{ required: ['nothing'] }] } }, { required: ['more', 'size'] }),
        ],
      }
      const errors = ajvOf(schema)
      expect(pathsOf(errors({ size: 'small', there: 1 })).sort()).toEqual([['more'], ['there']])
      expect(pathsOf(errors({ not: 'b', list: ['b', 'b'], fax: 1 })).sort()).toEqual([
        ['fax'],
        ['list', 0],
        ['more'],
        ['not'],
        ['size'],
        ['there'],
      ])
    },
  )
})
