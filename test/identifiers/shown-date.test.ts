import { describe, expect, test } from 'vitest'
import { canShow, dateOfPieces } from '../../src/identifiers/shown-date.ts'

describe('canShow', () => {
  test('canShow asks for a real date of the precision', () => {
    expect(canShow('2024-12-01', 'YYYYMM', ['YYYYMM'])).toBe(true)
    expect(canShow('2024-12', 'YYYYMM', ['YYYYMM'])).toBe(true)
    expect(canShow('2024', 'YYYYMM', ['YYYYMM'])).toBe(false)
    expect(canShow('2024-W48', 'YYYYMM', ['YYYYMM'])).toBe(false)
    expect(canShow('2024-02-30', 'YYYYMM', ['YYYYMM'])).toBe(false)
  })

  test('canShow takes two digits of a year for one of this century', () => {
    expect(canShow('1999-12-31', 'YYYY', ['YY'])).toBe(false)
    expect(canShow('2000-01-01', 'YYYY', ['YY'])).toBe(true)
    expect(canShow('2099-12-31', 'YYYY', ['YY'])).toBe(true)
    expect(canShow('2100-01-01', 'YYYY', ['YY'])).toBe(false)
    expect(canShow('1999-12-31', 'YYYY', ['YY', 'YYYY'])).toBe(true)
  })

  test('canShow looks at the year of the week where weeks are shown', () => {
    // A Saturday of the last week of 1999.
    expect(canShow('2000-01-01', 'YYYYWW', ['YYWW'])).toBe(false)
    expect(canShow('2000-01-03', 'YYYYWW', ['YYWW'])).toBe(true)
    expect(canShow('2000-01-01', 'YYYYMMDD', ['YYYYMMDD', 'YYWW'])).toBe(true)
  })
})

describe('dateOfPieces', () => {
  test('dateOfPieces puts a date together from wherever its parts are', () => {
    const pieces = [
      { format: 'DD', piece: '01' },
      { format: 'MM', piece: '12' },
      { format: 'YY', piece: '24' },
    ] as const
    expect(dateOfPieces(pieces, 'YYYYMMDD')).toBe('2024-12-01')
    expect(dateOfPieces([{ format: 'YYYY-MM', piece: '2024-12' }], 'YYYYMM')).toBe('2024-12')
    expect(dateOfPieces([{ format: 'YYWW', piece: '2448' }], 'YYYYWW')).toBe('2024-W48')
    const quarter = [{ format: 'YYYY', piece: '2024' } as const, { format: 'Q', piece: '4' } as const]
    expect(dateOfPieces(quarter, 'YYYYQ')).toBe('2024-Q4')
    expect(dateOfPieces([{ format: 'YY', piece: '24' }], 'YYYY')).toBe('2024')
  })

  test('dateOfPieces refuses what is not in the calendar', () => {
    expect(dateOfPieces([{ format: 'YYMMDD', piece: '230229' }], 'YYYYMMDD')).toBeUndefined()
    expect(dateOfPieces([{ format: 'YYYYWW', piece: '202453' }], 'YYYYWW')).toBeUndefined()
    expect(dateOfPieces([{ format: 'YYYY-MM', piece: '2024/12' }], 'YYYYMM')).toBeUndefined()
    expect(dateOfPieces([{ format: 'YY', piece: '2a' }], 'YYYY')).toBeUndefined()
    expect(dateOfPieces([{ format: 'YYYY', piece: '0000' }], 'YYYY')).toBeUndefined()
  })

  test('dateOfPieces refuses pieces that disagree', () => {
    const day = { format: 'YYYYMMDD', piece: '20241230' } as const
    expect(dateOfPieces([day, { format: 'YYWW', piece: '2501' }, { format: 'Q', piece: '4' }], 'YYYYMMDD')).toBe(
      '2024-12-30',
    )
    expect(dateOfPieces([day, { format: 'YYWW', piece: '2452' }], 'YYYYMMDD')).toBeUndefined()
    expect(dateOfPieces([day, { format: 'Q', piece: '1' }], 'YYYYMMDD')).toBeUndefined()
    expect(dateOfPieces([day, { format: 'YY', piece: '23' }], 'YYYYMMDD')).toBeUndefined()
  })
})
