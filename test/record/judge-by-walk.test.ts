import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { referenceTables } from '../../src/data/index.ts'
import { customerModel } from '../../src/model/customer-model.ts'
import type { CustomerModel } from '../../src/model/model.ts'
import { type CompiledModel, compileModel } from '../../src/record/compile-model.ts'
import { filledFieldsOf } from '../../src/record/filled-fields-of.ts'
import { judgeAnything } from '../../src/record/judge.ts'
import { judgeByWalk, verdictByWalk } from '../../src/record/judge-by-walk.ts'
import { anyRecord } from './any-records.ts'
import { compiled, goodRecord, messyRecord, today } from './records.ts'

const { remark, owner, email } = customerModel.fields
const flat = { ...customerModel, name: 'flat', rules: [], highValue: [] }
const hiding: CustomerModel = {
  ...customerModel,
  name: 'hiding',
  fields: {
    ...customerModel.fields,
    remark: { ...remark, required: true, visible: { field: 'customerType', in: ['churned', 'potential'] } },
    owner: { ...owner, visible: { field: 'remark', filled: true } },
    email: { ...email, required: { field: 'size', in: ['large'] } },
  },
}
const strict: CustomerModel = {
  ...customerModel,
  name: 'strict',
  severities: {
    recommended: 'error',
    unknown_field: 'error',
    company_name_no_legal_form: 'error',
    address_no_street: 'ignore',
  },
}
const checked: CustomerModel = {
  ...flat,
  name: 'checked',
  checks: [{ code: 'titled', reads: ['contactTitle', 'owner'], blames: 'owner', severity: 'error' }],
}
const titled = ({ contactTitle, owner }: Readonly<Record<string, unknown>>) =>
  contactTitle === 'CTO' && owner === undefined ? {} : undefined

const models: Readonly<Record<string, CompiledModel>> = {
  'the stock model': compiled,
  'the stock model without tables': compileModel(customerModel),
  'a model without promises': compileModel(flat),
  'a model that hides fields': compileModel(hiding, referenceTables),
  'a model with other weights': compileModel(strict, referenceTables),
  'a model with a check of its own': compileModel(checked, {}, { titled }),
}
const occasions = ['create', 'stock', 'change'] as const

describe.each(Object.entries(models))('judgeByWalk of %s', (_, model) => {
  test('judgeByWalk and verdictByWalk tell what judgeAnything tells, or nothing', { timeout: 120_000 }, () => {
    let decided = 0
    fc.assert(
      fc.property(anyRecord, fc.constantFrom(...occasions), (record, occasion) => {
        const context = { today, occasion }
        for (const normalizing of [true, false]) {
          const exact = judgeAnything(model, record, context, normalizing)
          const walked = judgeByWalk(model, record, context, normalizing)
          if (walked === undefined) continue
          decided += 1
          expect(walked.ok).toBe(exact.ok)
          expect(walked.issues).toStrictEqual(exact.issues)
          const handedOut = filledFieldsOf(model, exact.values)
          expect(filledFieldsOf(model, walked.values)).toStrictEqual(handedOut)
          if (!normalizing || !walked.isRecord) continue
          expect(walked.values).toStrictEqual(handedOut)
          expect(Object.keys(walked.values)).toEqual(Object.keys(handedOut))
        }
        const verdict = verdictByWalk(model, record, context)
        if (verdict !== undefined) expect(verdict).toBe(judgeAnything(model, record, context, false).ok)
      }),
      { numRuns: 6000 },
    )
    expect(decided).toBeGreaterThan(2000)
  })
})

describe('judgeByWalk', () => {
  test('judgeByWalk decides on records of filled fields, in any order', () => {
    const turned = Object.fromEntries(Object.entries(messyRecord).reverse())
    for (const record of [goodRecord, messyRecord, turned])
      expect(judgeByWalk(compiled, record, { today }, true)).toMatchObject({ ok: true, values: goodRecord, issues: [] })
  })

  test('judgeByWalk leaves the record alone, and hands out another object', () => {
    const record = Object.freeze({ ...messyRecord })
    const judgement = judgeByWalk(compileModel(flat, referenceTables), record, { today }, true)
    expect(judgement).toMatchObject({ isRecord: true, ok: true })
    expect(judgement?.values).not.toBe(record)
  })

  test.each([
    ['an unknown key', { ...goodRecord, nickname: 'x' }],
    ['an empty value', { ...goodRecord, remark: null }],
    ['a class instance', Object.create({})],
    ['no object', 'text'],
  ])('judgeByWalk decides nothing on %s', (_, record) => {
    expect(judgeByWalk(compiled, record, { today }, true)).toBeUndefined()
  })

  test('judgeByWalk reads each value once: what it judges is what it hands out', () => {
    let turn = 0
    const record = {
      ...goodRecord,
      get contactTitle() {
        turn += 1
        return turn === 1 ? '采购总监' : '长'.repeat(99)
      },
    }
    expect(judgeByWalk(compiled, record, { today }, true)?.values).toMatchObject({ contactTitle: '采购总监' })
  })
})

describe('verdictByWalk', () => {
  test('verdictByWalk ends at the first error', () => {
    const record = {
      ...goodRecord,
      fullName: '1',
      get customerType(): never {
        throw new Error('read too far')
      },
    }
    expect(verdictByWalk(compiled, record, { today })).toBe(false)
  })

  test('verdictByWalk refuses a record that lacks what every record must have', () => {
    const { phone: _, ...rest } = goodRecord
    expect(verdictByWalk(compiled, rest, { today })).toBe(false)
    expect(verdictByWalk(compiled, goodRecord, { today })).toBe(true)
  })

  test('verdictByWalk asks the promises that weigh enough on this occasion', () => {
    const late = { ...goodRecord, nextFollowUpOn: '2026-01-01' }
    expect(verdictByWalk(compiled, late, { today })).toBe(false)
    expect(verdictByWalk(compiled, late, { today, occasion: 'stock' })).toBe(true)
  })
})
