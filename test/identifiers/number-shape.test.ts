import { describe, expect, test } from 'vitest'
import { dateText, numberShapeOf, periodOf } from '../../src/identifiers/number-shape.ts'
import { customerModel } from '../../src/model/customer-model.ts'
import type { Numbering } from '../../src/model/numbering.ts'

describe('numberShapeOf', () => {
  test('numberShapeOf finds the sequence, what is around it and the period', () => {
    expect(numberShapeOf(customerModel.numbering)).toEqual({
      before: [{ text: 'CUST' }, { date: 'YYYYMMDD' }],
      sequence: { width: 4, overflow: 'grow' },
      after: [],
      period: 'YYYYMMDD',
    })
  })

  test('numberShapeOf takes the most precise date as the period, and none where there is none', () => {
    const sequence = { sequence: { width: 4, overflow: 'grow' } } as const
    const of = (segments: Numbering['segments']) => numberShapeOf({ segments, timeZone: 'UTC' }).period
    expect(of([{ date: 'YYYYMM' }, sequence, { date: 'YYYY' }])).toBe('YYYYMM')
    expect(of([{ text: 'K' }, sequence])).toBeUndefined()
  })

  test.each([
    ['[{ "text": "CUST" }]', /exactly one segment must be a sequence/],
    ['[]', /exactly one segment must be a sequence/],
    [
      '[{ "sequence": { "width": 4, "overflow": "grow" } }, { "sequence": { "width": 4, "overflow": "grow" } }]',
      /exactly one segment must be a sequence/,
    ],
    ['[{ "text": "" }, { "sequence": { "width": 4, "overflow": "grow" } }]', /segments\[0\]: text/],
    ['[{ "text": 7 }, { "sequence": { "width": 4, "overflow": "grow" } }]', /segments\[0\]: text/],
    [
      '[{ "date": "YYMMDD" }, { "sequence": { "width": 4, "overflow": "grow" } }]',
      /segments\[0\]: date must be one of YYYY,/,
    ],
    ['[{ "sequence": { "width": 0, "overflow": "grow" } }]', /segments\[0\]: width/],
    ['[{ "sequence": { "width": 16, "overflow": "grow" } }]', /segments\[0\]: width/],
    ['[{ "sequence": { "width": 1.5, "overflow": "grow" } }]', /segments\[0\]: width/],
    ['[{ "sequence": { "width": 4, "overflow": "wrap" } }]', /segments\[0\]: overflow/],
    ['[{ "check": "mod11" }]', /segments\[0\]: a segment must have/],
  ])('numberShapeOf refuses %s as a programmer’s mistake', (json, message) => {
    const segments: Numbering['segments'] = JSON.parse(json)
    expect(() => numberShapeOf({ segments, timeZone: 'UTC' })).toThrow(TypeError)
    expect(() => numberShapeOf({ segments, timeZone: 'UTC' })).toThrow(message)
  })
})

test('dateText and periodOf keep as much of a date as the pattern says', () => {
  expect(['YYYYMMDD', 'YYYYMM', 'YYYY'].map((pattern) => dateText('2024-12-01', pattern as 'YYYY'))).toEqual([
    '20241201',
    '202412',
    '2024',
  ])
  expect(['YYYYMMDD', 'YYYYMM', 'YYYY'].map((pattern) => periodOf('2024-12-01', pattern as 'YYYY'))).toEqual([
    '2024-12-01',
    '2024-12',
    '2024',
  ])
})
