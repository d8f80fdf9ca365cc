import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { referenceTables } from '../../src/data/index.ts'
import { customerModel } from '../../src/model/customer-model.ts'
import { defineCustomerModel } from '../../src/model/define-customer-model.ts'
import type { CustomerModel } from '../../src/model/model.ts'
import { type CompiledModel, compileModel } from '../../src/record/compile-model.ts'
import { judge } from '../../src/record/judge.ts'
import { plainJudge } from '../../src/record/plain-judge.ts'
import { customerRecord } from '../arbitraries/customer-record.ts'
import { modelChanges } from '../arbitraries/model-changes.ts'
import { compiled, goodRecord, today } from './records.ts'

type Values = Readonly<Record<string, unknown>>

/** As a record that stands in bytes shows itself. */
function plainRecord({ blank, fields }: CompiledModel, record: Values) {
  return {
    values: { ...blank, ...record },
    has: (position: number) => record[fields[position]?.key ?? ''] !== undefined,
  }
}

function verdictOf(model: CompiledModel, record: Values) {
  const judgement = plainJudge(model, { today })(plainRecord(model, record))
  return judgement && { ok: judgement.ok, issues: [...judgement.missing, ...judgement.broken] }
}

describe('plainJudge', () => {
  test('tells what judge tells of plain values', () => {
    const { size: _, ...rest } = goodRecord
    const { registeredAddress: _address, ...homeless } = goodRecord
    const late = { ...goodRecord, nextFollowUpOn: '2026-01-01', foundedOn: '2027-01-01' }
    for (const record of [goodRecord, rest, homeless, late]) {
      const { ok, issues } = judge(compiled, record, { today }, true)
      expect(verdictOf(compiled, record)).toStrictEqual({ ok, issues })
    }
    expect(verdictOf(compiled, rest)?.ok).toBe(false)
    expect(verdictOf(compiled, late)?.ok).toBe(false)
  })

  test('says of every record what judge says, under any model, or nothing', () => {
    let told = 0
    fc.assert(
      fc.property(
        modelChanges,
        fc.array(fc.tuple(customerRecord, fc.nat(), fc.nat()), { minLength: 8, maxLength: 12 }),
        (changes, list) => {
          const model = compileModel(
            defineCustomerModel({ ...changes, rules: {}, name: 'any', extends: customerModel }) as CustomerModel,
            referenceTables,
          )
          const judgePlain = plainJudge(model, { today })
          for (const [whole, one, other] of list) {
            const keys = Object.keys(whole)
            const without = new Set([keys[one % keys.length], keys[other % keys.length]])
            const record = Object.fromEntries(Object.entries(whole).filter(([key]) => !without.has(key)))
            if (!Object.entries(record).every(([key, value]) => model.fieldOf.get(key)?.isPlain(value))) continue
            const judgement = judgePlain(plainRecord(model, record))
            if (judgement === undefined) continue
            told += 1
            const { ok, issues } = judge(model, record, { today }, true)
            expect({ ok: judgement.ok, issues: [...judgement.missing, ...judgement.broken] }).toStrictEqual({
              ok,
              issues,
            })
          }
        },
      ),
      { numRuns: 200 },
    )
    expect(told).toBeGreaterThan(100)
  })

  test('leaves a record with a hidden field to judge', () => {
    const hiding = compileModel(
      defineCustomerModel({
        name: 'hiding',
        extends: customerModel,
        override: { remark: { visible: { field: 'customerType', in: ['potential'] } } },
      }),
    )
    expect(verdictOf(hiding, { ...goodRecord, remark: '测试' })).toBeUndefined()
    expect(verdictOf(hiding, { ...goodRecord, remark: '测试', customerType: 'potential' })).toBeDefined()
  })

  test('refuses a day that is none', () => {
    expect(() => plainJudge(compiled, { today: '2026-02-30' })).toThrow(RangeError)
  })
})
