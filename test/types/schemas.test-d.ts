import type { StandardSchemaV1 } from '@standard-schema/spec'
import * as v from 'valibot'
import { describe, expectTypeOf, test } from 'vitest'
import {
  type CustomerRecord,
  compileModel,
  customerModel,
  type SchemaOptions,
  standardSchemaOf,
  valibotSchemaOf,
} from '../../src/index.ts'

const compiled = compileModel(customerModel)
const options: SchemaOptions = { context: { today: '2026-11-23' }, message: ({ code }) => code }

describe('standardSchemaOf', () => {
  test('standardSchemaOf takes the fields of the model as anybody writes them, and gives the record', () => {
    const schema = standardSchemaOf(compiled, options)
    type Input = StandardSchemaV1.InferInput<typeof schema>
    expectTypeOf<{ phone: string; annualRevenue: string }>().toExtend<Input>()
    expectTypeOf<CustomerRecord>().toExtend<Input>()
    expectTypeOf<keyof Input>().toEqualTypeOf<keyof typeof customerModel.fields>()
    expectTypeOf<StandardSchemaV1.InferOutput<typeof schema>>().toEqualTypeOf<CustomerRecord>()
  })

  test('standardSchemaOf takes the values of a form where one is expected', () => {
    const schema: StandardSchemaV1<{ fullName: string }, CustomerRecord> = standardSchemaOf(compiled, options)
    expectTypeOf<StandardSchemaV1.InferInput<typeof schema>>().toEqualTypeOf<{ fullName: string }>()
  })
})

describe('valibotSchemaOf', () => {
  test('valibotSchemaOf follows any schema in a pipe', () => {
    const schema = v.pipe(v.object({ fullName: v.string() }), valibotSchemaOf(compiled, options))
    expectTypeOf<v.InferInput<typeof schema>>().toEqualTypeOf<{ fullName: string }>()
    expectTypeOf<v.InferOutput<typeof schema>>().toEqualTypeOf<CustomerRecord>()
  })

  test('valibotSchemaOf takes anything where nothing stands before it', () => {
    const schema = valibotSchemaOf(compiled, options)
    expectTypeOf<v.InferInput<typeof schema>>().toBeUnknown()
  })
})
