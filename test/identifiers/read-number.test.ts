import { describe, expect, test } from 'vitest'
import { numberShapeOf } from '../../src/identifiers/number-shape.ts'
import { readNumber } from '../../src/identifiers/read-number.ts'

const shape = numberShapeOf({
  segments: [
    { text: 'K' },
    { field: 'customerType', codes: { potential: 'Q', current: 'X' } },
    { date: 'YYMM' },
    { text: '-' },
    { sequence: { width: 3, overflow: 'grow' } },
    { check: 'luhn' },
  ],
  timeZone: 'UTC',
})

describe('readNumber', () => {
  test('readNumber gives the parts of a number', () => {
    expect(readNumber('KQ2412-0012', shape)).toEqual({
      ok: true,
      parts: { date: '2024-12', sequence: 1, fields: { customerType: 'potential' } },
    })
  })

  test('readNumber tells everything that is wrong, from left to right', () => {
    expect(readNumber('cZ2413+0007', shape)).toEqual({
      ok: false,
      wrong: [
        { code: 'wrong_text', segment: 0 },
        { code: 'wrong_field', segment: 1 },
        { code: 'wrong_date', segment: 2 },
        { code: 'wrong_text', segment: 3 },
        { code: 'wrong_sequence', segment: 4 },
      ],
    })
  })

  test('readNumber judges the check character where the rest is right', () => {
    expect(readNumber('KQ2412-0013', shape)).toEqual({ ok: false, wrong: [{ code: 'wrong_check', segment: 5 }] })
    expect(readNumber('KX2412-0012', shape)).toEqual({ ok: false, wrong: [{ code: 'wrong_check', segment: 5 }] })
    expect(readNumber('KQ2412-0000', shape)).toEqual({ ok: false, wrong: [{ code: 'wrong_sequence', segment: 4 }] })
  })

  test('readNumber names no segment where the number as a whole is wrong', () => {
    expect(readNumber(42, shape)).toEqual({ ok: false, wrong: [{ code: 'not_text' }] })
    expect(readNumber('KQ', shape)).toEqual({ ok: false, wrong: [{ code: 'wrong_length' }] })
  })

  test('readNumber tells a date once that two segments show', () => {
    const twice = numberShapeOf({
      segments: [{ date: 'YYYY' }, { sequence: { width: 1, overflow: 'refuse' } }, { date: 'YYYYMM' }],
      timeZone: 'UTC',
    })
    expect(readNumber('20231202412', twice)).toEqual({ ok: false, wrong: [{ code: 'wrong_date', segment: 0 }] })
  })
})
