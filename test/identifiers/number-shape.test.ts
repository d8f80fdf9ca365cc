import { describe, expect, test } from 'vitest'
import { numberShapeOf, segmentsOf, shownDate } from '../../src/identifiers/number-shape.ts'
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

  test('numberShapeOf takes the period from the sequence where it says one', () => {
    const of = (reset: 'day' | 'week' | 'month' | 'quarter' | 'year' | 'never') =>
      numberShapeOf({
        segments: [{ date: 'YYMMDD' }, { sequence: { width: 4, overflow: 'grow', reset } }],
        timeZone: 'UTC',
      }).period
    expect([of('day'), of('week'), of('month'), of('quarter'), of('year'), of('never')]).toEqual([
      'YYYYMMDD',
      'YYYYWW',
      'YYYYMM',
      'YYYYQ',
      'YYYY',
      undefined,
    ])
  })

  test('numberShapeOf finds fields and check characters around the sequence', () => {
    const segments: Numbering['segments'] = [
      { field: 'shortName', maximum: 8, characters: ['latin'] },
      { sequence: { width: 4, overflow: 'grow' } },
      { check: 'luhn' },
    ]
    const shape = numberShapeOf({ segments, timeZone: 'UTC' })
    expect([shape.before, shape.after]).toEqual([segments.slice(0, 1), segments.slice(2)])
    expect(segmentsOf(shape)).toEqual(segments)
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
      '[{ "date": "MMDDYY" }, { "sequence": { "width": 4, "overflow": "grow" } }]',
      /segments\[0\]: date must be one of YYYY,/,
    ],
    ['[{ "sequence": { "width": 0, "overflow": "grow" } }]', /segments\[0\]: width/],
    ['[{ "sequence": { "width": 16, "overflow": "grow" } }]', /segments\[0\]: width/],
    ['[{ "sequence": { "width": 1.5, "overflow": "grow" } }]', /segments\[0\]: width/],
    ['[{ "sequence": { "width": 4, "overflow": "wrap" } }]', /segments\[0\]: overflow/],
    ['[{ "digit": "mod11" }]', /segments\[0\]: a segment must have/],
    ['[{ "check": "mod11" }]', /segments\[0\]: check must be one of luhn,/],
    ['[{ "date": "MM" }, { "sequence": { "width": 4, "overflow": "grow" } }]', /segments: show no date/],
    [
      '[{ "sequence": { "width": 4, "overflow": "grow", "reset": "year" } }]',
      /segments\[0\]: reset "year" would give numbers twice/,
    ],
    [
      '[{ "field": "shortName", "maximum": 8 }, { "sequence": { "width": 4, "overflow": "grow" } }]',
      /segments: could be read in two ways/,
    ],
    ['{}', /segments: must be a list/],
  ])('numberShapeOf refuses %s as a programmer’s mistake', (json, message) => {
    const segments: Numbering['segments'] = JSON.parse(json)
    expect(() => numberShapeOf({ segments, timeZone: 'UTC' })).toThrow(TypeError)
    expect(() => numberShapeOf({ segments, timeZone: 'UTC' })).toThrow(message)
  })
})

test('shownDate is the date that formats show together', () => {
  expect(shownDate(['YYYY', 'MM'])).toBe('YYYYMM')
  expect(shownDate([])).toBeUndefined()
})
