import { describe, expect, test } from 'vitest'
import { inputSchemaOf } from '../../src/json-schema/input-schema-of.ts'
import { jsonSchemaConverterOf } from '../../src/json-schema/json-schema-converter-of.ts'
import { jsonSchemaOf } from '../../src/json-schema/json-schema-of.ts'
import { zhCN } from '../../src/messages/zh-cn.ts'
import { customerModel } from '../../src/model/customer-model.ts'

const converter = jsonSchemaConverterOf(customerModel, { language: zhCN })

describe('jsonSchemaConverterOf', () => {
  test.each(['draft-2020-12', 'draft-07', 'openapi-3.1'] as const)('jsonSchemaConverterOf writes %s', (target) => {
    expect(converter.output({ target })).toEqual(jsonSchemaOf(customerModel, { language: zhCN, target }))
    expect(converter.input({ target })).toEqual(inputSchemaOf(customerModel, { language: zhCN, target }))
  })

  test('jsonSchemaConverterOf throws for a target that it does not know', () => {
    for (const target of ['openapi-3.0', 'draft-04', 'constructor']) {
      expect(() => converter.output({ target })).toThrow(RangeError)
      expect(() => converter.input({ target })).toThrow(/ask for "draft-2020-12"/)
    }
  })
})
