import { describe, expect, test } from 'vitest'
import { counterOf, customerIdCounterOf } from '../../src/identifiers/customer-id-counter.ts'
import { numberShapeOf } from '../../src/identifiers/number-shape.ts'
import { customerModel } from '../../src/model/customer-model.ts'
import type { Numbering, NumberSegment } from '../../src/model/numbering.ts'

const named: NumberSegment = { field: 'shortName', maximum: 8, characters: ['latin'] }
const typed: NumberSegment = { field: 'customerType', codes: { potential: 'Q', current: 'X' } }

function yearly(...before: NumberSegment[]): Numbering {
  return {
    segments: [...before, { date: 'YYYY' }, { sequence: { width: 3, overflow: 'grow' } }],
    timeZone: 'Asia/Shanghai',
  }
}

describe('customerIdCounterOf', () => {
  test('customerIdCounterOf is the fixed text and the period of the stock numbering', () => {
    expect(customerIdCounterOf({ date: '2024-12-01' }, customerModel.numbering)).toEqual({
      scope: 'CUST',
      period: '2024-12-01',
    })
  })

  test('customerIdCounterOf counts each text of a field apart, however it is written', () => {
    const scope = (shortName: string) =>
      customerIdCounterOf({ date: '2024-12-01', fields: { shortName } }, yearly(named)).scope
    expect([scope('HW'), scope('ｈｗ'), scope('ZX')]).toEqual(['HW', 'HW', 'ZX'])
  })

  test('customerIdCounterOf shares a counter with a numbering whose text is the same', () => {
    const fields = { shortName: 'HW' }
    expect(customerIdCounterOf({ date: '2024-12-01', fields }, yearly({ text: 'K' }, named))).toEqual(
      customerIdCounterOf({ date: '2024-12-01' }, yearly({ text: 'KHW' })),
    )
  })

  test('customerIdCounterOf gives a shared field no counter of its own', () => {
    const numbering = yearly({ text: 'K' }, { ...typed, counter: 'shared' }, { text: '-' }, named)
    const fields = { customerType: 'potential', shortName: 'HW' }
    expect(customerIdCounterOf({ date: '2024', fields }, numbering).scope).toBe('K-HW')
    expect(customerIdCounterOf({ date: '2024', fields }, numbering, 'tenant-3').scope).toBe('tenant-3/HW')
  })

  test('customerIdCounterOf puts the text of fields behind the scope of the host', () => {
    const fields = { customerType: 'current', shortName: 'HW' }
    expect(customerIdCounterOf({ date: '2024', fields }, yearly(typed, { text: '-' }, named), 'tenant-3')).toEqual({
      scope: 'tenant-3/X/HW',
      period: '2024',
    })
    expect(customerIdCounterOf({ date: '2024' }, yearly({ text: 'K' }), 'tenant-3').scope).toBe('tenant-3')
  })

  test('customerIdCounterOf refuses a date that makes no number', () => {
    expect(() => customerIdCounterOf({ date: '2024-13-01' }, yearly())).toThrow(RangeError)
    expect(() => customerIdCounterOf({}, yearly())).toThrow(RangeError)
  })
})

test('counterOf gives a period to the precision of the reset', () => {
  const period = (reset: 'week' | 'quarter' | 'never') =>
    counterOf(
      { date: '2024-12-30' },
      numberShapeOf({
        segments: [{ date: 'YYMMDD' }, { sequence: { width: 3, overflow: 'grow', reset } }],
        timeZone: 'UTC',
      }),
      undefined,
    ).period
  expect([period('week'), period('quarter'), period('never')]).toEqual(['2025-W01', '2024-Q4', ''])
})
