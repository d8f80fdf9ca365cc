import { describe, expect, test } from 'vitest'
import { dateText, periodOf, precisionOf } from '../../src/identifiers/date-text.ts'
import { dateFormats } from '../../src/model/numbering/date-formats.ts'

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

describe('dateText', () => {
  test('dateText writes every format', () => {
    expect(Object.fromEntries(dateFormats.map((format) => [format, dateText('2024-12-30', format)]))).toEqual({
      YYYY: '2024',
      YYYYMM: '202412',
      YYYYMMDD: '20241230',
      YY: '24',
      YYMM: '2412',
      YYMMDD: '241230',
      'YYYY-MM': '2024-12',
      'YYYY-MM-DD': '2024-12-30',
      MM: '12',
      DD: '30',
      Q: '4',
      YYYYWW: '202501',
      YYWW: '2501',
    })
  })

  test('dateText writes less precise dates', () => {
    expect(dateText('2024-Q3', 'Q') + dateText('2024-Q3', 'YY')).toBe('324')
    expect(dateText('2024-W48', 'YYYYWW') + dateText('2024-W48', 'YYWW')).toBe('2024482448')
    expect(dateText('2024-01', 'Q') + dateText('2024-04', 'Q') + dateText('2024-09', 'Q')).toBe('123')
  })

  test('dateText is as long as the format', () => {
    for (const format of dateFormats) expect(dateText('0987-06-05', format)).toHaveLength(format.length)
  })
})

test('periodOf gives quarters and weeks, of days and of themselves', () => {
  expect(periodOf('2024-12-30', 'YYYYQ')).toBe('2024-Q4')
  expect(periodOf('2024-Q2', 'YYYYQ')).toBe('2024-Q2')
  expect(periodOf('2024-Q2', 'YYYY')).toBe('2024')
  expect(periodOf('2024-12-30', 'YYYYWW')).toBe('2025-W01')
  expect(periodOf('2024-W48', 'YYYYWW')).toBe('2024-W48')
})

test('precisionOf tells how precise a date is', () => {
  expect(['2024', '2024-Q4', '2024-12', '2024-W48', '2024-12-01'].map(precisionOf)).toEqual([
    'YYYY',
    'YYYYQ',
    'YYYYMM',
    'YYYYWW',
    'YYYYMMDD',
  ])
})
