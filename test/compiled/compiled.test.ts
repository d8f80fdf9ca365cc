import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { referenceTables } from '../../src/data/index.ts'
import {
  type CompiledModel,
  checkRecord,
  compileModel,
  customerModel,
  isRecord,
  normalizeRecord,
  parseRecord,
  valibotSchemaOf,
} from '../../src/index.ts'
import * as customer from '../golden/compiled/customer.js'
import * as hiding from '../golden/compiled/hiding.js'
import { anyRecord } from '../record/any-records.ts'
import { goodRecord, messyRecord, today } from '../record/records.ts'
import { hidingModel } from './hiding-model.ts'

const pairs: readonly { name: string; written: CompiledModel; made: CompiledModel }[] = [
  {
    name: 'the stock model',
    written: customer.compile(referenceTables),
    made: compileModel(customerModel, referenceTables),
  },
  { name: 'the stock model without tables', written: customer.compiled, made: compileModel(customerModel) },
  { name: 'a model that hides fields', written: hiding.compiled, made: compileModel(hidingModel) },
]
const context = { today }
const message = ({ code }: { readonly code: string }) => code

describe('What kehu model compile writes', () => {
  test('What kehu model compile writes holds the model itself', () => {
    expect(customer.model).toEqual(customerModel)
    expect(hiding.model).toEqual(hidingModel)
  })

  test('What kehu model compile writes refuses as well as accepts', () => {
    const compiled = customer.compile(referenceTables)
    expect(parseRecord(compiled, messyRecord, context)).toEqual({ ok: true, value: goodRecord, issues: [] })
    expect(isRecord(compiled, goodRecord, context)).toBe(true)
    expect(checkRecord(compiled, { ...goodRecord, size: 'huge' }, context)).toMatchObject([{ code: 'choice_unknown' }])
    expect(isRecord(compiled, { ...goodRecord, size: 'huge' }, context)).toBe(false)
  })

  test.each(pairs)(
    'What kehu model compile writes of $name answers as compileModel does, and as its valibot schema',
    {
      timeout: 200_000,
    },
    ({ written, made }) => {
      const schema = valibotSchemaOf(made, { context, message })
      let accepted = 0
      fc.assert(
        fc.property(anyRecord, (record) => {
          const result = parseRecord(written, record, context)
          const expected = parseRecord(made, record, context)
          expect(result).toStrictEqual(expected)
          expect(Object.keys(result.value)).toEqual(Object.keys(expected.value))
          expect(checkRecord(written, record, context)).toStrictEqual(checkRecord(made, record, context))
          expect(isRecord(written, record, context)).toBe(isRecord(made, record, context))
          expect(normalizeRecord(written, record)).toStrictEqual(normalizeRecord(made, record))
          const judged = v.safeParse(schema, record)
          expect(judged.success).toBe(result.ok)
          if (judged.success) expect(judged.output).toStrictEqual(result.value)
          if (result.ok) accepted += 1
        }),
        { numRuns: 12_000 },
      )
      expect(accepted).toBeGreaterThan(500)
    },
  )
})
