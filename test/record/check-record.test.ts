import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkRecord, isRecord } from '../../src/record/check-record.ts'
import { customerRecord } from '../arbitraries/customer-record.ts'
import { compiled, goodRecord, messyRecord, today } from './records.ts'

describe('checkRecord', () => {
  test('checkRecord has nothing against a good record', () => {
    expect(checkRecord(compiled, goodRecord, { today })).toEqual([])
  })

  test('checkRecord refuses what is not in canonical form', () => {
    const faulty = new Set(checkRecord(compiled, messyRecord, { today }).map(({ path }) => path[0]))
    expect([...faulty]).toEqual(
      expect.arrayContaining([
        'customerType',
        'industry',
        'size',
        'phone',
        'website',
        'foundedOn',
        'annualRevenue',
        'demandTypes',
      ]),
    )
  })

  test('checkRecord refuses a number where the field holds text', () => {
    expect(checkRecord(compiled, { ...goodRecord, phone: 13812345678 }, { today })).toEqual([
      { code: 'wrong_type', severity: 'error', path: ['phone'], params: { expected: 'text' } },
    ])
  })
})

describe('isRecord', () => {
  test('isRecord says yes exactly when checkRecord finds no error', () => {
    const spoiled = fc.tuple(customerRecord, fc.constantFrom(...Object.keys(goodRecord)), fc.jsonValue())
    fc.assert(
      fc.property(spoiled, fc.boolean(), ([record, key, value], spoil) => {
        const candidate = spoil ? { ...record, [key]: value } : record
        const errors = checkRecord(compiled, candidate, { today }).filter(({ severity }) => severity === 'error')
        expect(isRecord(compiled, candidate, { today })).toBe(errors.length === 0)
      }),
      { numRuns: 1000 },
    )
  })
})
