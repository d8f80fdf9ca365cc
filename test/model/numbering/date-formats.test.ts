import { describe, expect, test } from 'vitest'
import {
  countsWeeks,
  dateFormats,
  formatsOf,
  implies,
  precisionOfReset,
  precisionShown,
  resetNames,
} from '../../../src/model/numbering/date-formats.ts'
import type { NumberDateFormat } from '../../../src/model/numbering.ts'

describe('precisionShown', () => {
  test.each<[readonly NumberDateFormat[], ReturnType<typeof precisionShown>]>([
    [[], undefined],
    [['YYYYMMDD'], 'YYYYMMDD'],
    [['YYMMDD'], 'YYYYMMDD'],
    [['YYYY-MM-DD'], 'YYYYMMDD'],
    [['DD', 'MM', 'YY'], 'YYYYMMDD'],
    [['YYYYMMDD', 'YYWW'], 'YYYYMMDD'],
    [['YYMM'], 'YYYYMM'],
    [['YYYY-MM'], 'YYYYMM'],
    [['YYYY', 'MM', 'Q'], 'YYYYMM'],
    [['YY', 'Q'], 'YYYYQ'],
    [['YY'], 'YYYY'],
    [['YYYY', 'YY'], 'YYYY'],
    [['YYYYWW'], 'YYYYWW'],
    [['YYWW', 'YYYYWW'], 'YYYYWW'],
    [['MM'], 'unreadable'],
    [['Q'], 'unreadable'],
    [['DD', 'MM'], 'unreadable'],
    [['YYYY', 'DD'], 'unreadable'],
    [['YYYYWW', 'YYYY'], 'unreadable'],
    [['YYYYWW', 'MM'], 'unreadable'],
  ])('precisionShown of %j is %s', (formats, precision) => {
    expect(precisionShown(formats)).toBe(precision)
    expect(precisionShown(formats.toReversed())).toBe(precision)
  })
})

describe('implies', () => {
  test('implies knows that a day tells everything, and that a week tells neither month nor year', () => {
    const all = ['YYYY', 'YYYYQ', 'YYYYMM', 'YYYYWW', 'YYYYMMDD'] as const
    expect(all.filter((other) => implies('YYYYMMDD', other))).toEqual(all)
    expect(all.filter((other) => implies('YYYYWW', other))).toEqual(['YYYYWW'])
    expect(all.filter((other) => implies('YYYYMM', other))).toEqual(['YYYY', 'YYYYQ', 'YYYYMM'])
    expect(all.filter((other) => implies('YYYYQ', other))).toEqual(['YYYY', 'YYYYQ'])
    expect(all.filter((other) => implies('YYYY', other))).toEqual(['YYYY'])
  })
})

test('precisionOfReset gives what a sequence begins anew with', () => {
  expect(resetNames.map(precisionOfReset)).toEqual(['YYYYMMDD', 'YYYYWW', 'YYYYMM', 'YYYYQ', 'YYYY', undefined])
})

test('countsWeeks tells formats of weeks, and formatsOf finds the formats of segments', () => {
  expect(dateFormats.filter(countsWeeks)).toEqual(['YYYYWW', 'YYWW'])
  expect(formatsOf([{ date: 'YY' }, { text: '-' }, { date: 'MM' }])).toEqual(['YY', 'MM'])
})
