import { describe, expect, test } from 'vitest'
import { customerModel } from '../../src/model/customer-model.ts'
import { defineCustomerModel } from '../../src/model/define-customer-model.ts'
import { compileModel } from '../../src/record/compile-model.ts'
import { situationsOf } from '../../src/record/situations.ts'
import { compiled, goodRecord } from './records.ts'

const keysAt = (positions: readonly number[]) => positions.map((position) => compiled.fields[position]?.key)

describe('situationsOf', () => {
  const situationOf = situationsOf(compiled)

  test('is one object for records to which the conditions say the same', () => {
    const one = situationOf(goodRecord)
    expect(situationOf({ ...goodRecord, fullName: '小米科技有限公司', annualRevenue: 12 })).toBe(one)
    expect(situationOf({ ...goodRecord, size: 'large' })).not.toBe(one)
    expect(situationOf({ ...goodRecord, annualRevenue: 60_000 })).not.toBe(one)
    expect(situationOf({ ...goodRecord, customerType: 'strategicPartner' })).not.toBe(one)
  })

  test('tells what is required, and what should be there for a customer of high value alone', () => {
    const plain = situationOf({ ...goodRecord, size: 'small', customerType: 'churned', intent: 'low' })
    expect(plain.recommended).toEqual([])
    expect(keysAt(plain.required)).toContain('fullName')
    const valued = situationOf({ ...goodRecord, size: 'large' })
    expect(keysAt(valued.recommended)).toContain('mainBusiness')
    expect(valued.recommended.some((position) => valued.required.includes(position))).toBe(false)
    expect(valued.hidden).toEqual([])
  })

  /** Of high value is whose revenue is above all of so many limits. */
  const ofMany = (limits: number) =>
    compileModel(
      defineCustomerModel({
        name: 'many',
        extends: customerModel,
        highValue: [{ code: 'rich', when: { all: thresholds(limits) } }],
        review: { ...customerModel.review, rules: [] },
      }),
    )
  const thresholds = (limits: number) =>
    Array.from({ length: limits }, (_, above) => ({ field: 'annualRevenue' as const, above }))

  test.each([20, 46, 47, 48, 49, 60, 100])('decides by %i tests as by few', (limits) => {
    const situationIn = situationsOf(ofMany(limits))
    for (const revenue of [0, 1, limits - 1, limits - 0.5, limits, 60_000]) {
      const { recommended } = situationIn({ ...goodRecord, annualRevenue: revenue })
      expect(recommended.length > 0).toBe(revenue > limits - 1)
    }
  })
})
