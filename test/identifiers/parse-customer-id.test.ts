import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatCustomerId } from '../../src/identifiers/format-customer-id.ts'
import { isCustomerId, parseCustomerId } from '../../src/identifiers/parse-customer-id.ts'
import { customerModel } from '../../src/model/customer-model.ts'
import type { Numbering } from '../../src/model/numbering.ts'
import { anyDay, anyNumbering } from '../arbitraries/numbering.ts'

const { numbering } = customerModel

const elaborate: Numbering = {
  segments: [
    { date: 'YYYY' },
    { text: '/' },
    { sequence: { width: 3, overflow: 'refuse' } },
    { text: '-' },
    { date: 'YYYYMM' },
  ],
  timeZone: 'UTC',
}

describe('parseCustomerId', () => {
  test('parseCustomerId reads the number of the guide', () => {
    expect(parseCustomerId('CUST202412010001', numbering)).toEqual({ ok: true, date: '2024-12-01', sequence: 1 })
    expect(parseCustomerId('CUST202402299999', numbering)).toEqual({ ok: true, date: '2024-02-29', sequence: 9999 })
  })

  test('parseCustomerId reads a number that grew', () => {
    expect(parseCustomerId('CUST2024120110000', numbering)).toEqual({ ok: true, date: '2024-12-01', sequence: 10_000 })
  })

  test.each([
    ['not_text', 202412010001],
    ['not_text', null],
    ['wrong_length', ''],
    ['wrong_length', 'CUST'],
    ['wrong_length', 'CUST20241201001'],
    ['wrong_length', `CUST20241201${'1'.repeat(16)}`],
    ['wrong_length', '1'.repeat(100_000)],
    ['wrong_text', 'cust202412010001'],
    ['wrong_text', 'KUND202412010001'],
    ['wrong_text', ' CUST202412010001'],
    ['wrong_date', 'CUST202302290001'],
    ['wrong_date', 'CUST202413010001'],
    ['wrong_date', 'CUST000012010001'],
    ['wrong_date', 'CUST２０２４１２０１0001'],
    ['wrong_sequence', 'CUST202412010000'],
    ['wrong_sequence', 'CUST20241201010000'],
    ['wrong_sequence', 'CUST2024120100001'],
    ['wrong_sequence', 'CUST20241201000a'],
    ['wrong_sequence', 'CUST20241201 001'],
    ['wrong_sequence', 'CUST20241201-001'],
    ['wrong_sequence', 'CUST202412010001\n'],
  ])('parseCustomerId says %s of %j', (reason, text) => {
    expect(parseCustomerId(text, numbering)).toEqual({ ok: false, reason })
    expect(isCustomerId(text, numbering)).toBe(false)
  })

  test('parseCustomerId reads segments on both sides of the sequence, and refuses dates that disagree', () => {
    expect(parseCustomerId('2024/007-202412', elaborate)).toEqual({ ok: true, date: '2024-12', sequence: 7 })
    expect(parseCustomerId('2023/007-202412', elaborate)).toEqual({ ok: false, reason: 'wrong_date' })
    expect(parseCustomerId('2024/1007-202412', elaborate)).toEqual({ ok: false, reason: 'wrong_sequence' })
    expect(parseCustomerId('2024/007+202412', elaborate)).toEqual({ ok: false, reason: 'wrong_text' })
  })

  test('parseCustomerId gives no date where the number carries none', () => {
    const undated: Numbering = { segments: [{ sequence: { width: 2, overflow: 'grow' } }], timeZone: 'UTC' }
    expect(parseCustomerId('07', undated)).toEqual({ ok: true, sequence: 7 })
    expect(parseCustomerId('007', undated)).toEqual({ ok: false, reason: 'wrong_sequence' })
  })

  test('parseCustomerId gives back what formatCustomerId was given, to the precision of the numbering', () => {
    fc.assert(
      fc.property(anyNumbering, anyDay, fc.integer({ min: 1, max: 99_999_999 }), (any, date, number) => {
        const width = any.segments.flatMap((one) => ('sequence' in one ? [one.sequence] : []))[0]
        const sequence = width?.overflow === 'refuse' ? ((number - 1) % (10 ** width.width - 1)) + 1 : number
        const parsed = parseCustomerId(formatCustomerId({ date, sequence }, any), any)
        expect(parsed).toMatchObject({ ok: true, sequence })
        if (parsed.ok) expect(date.startsWith(parsed.date ?? '')).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  test('parseCustomerId accepts only what formatCustomerId writes', () => {
    const nearly = fc
      .tuple(
        fc.constantFrom('CUST', 'CUST', 'CUST', 'cust', ''),
        fc.oneof(
          anyDay.map((day) => day.replaceAll('-', '')),
          fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: 9 }),
        ),
        fc.string({ unit: fc.constantFrom(...'0012 9'), maxLength: 7 }),
      )
      .map((parts) => parts.join(''))
    let accepted = 0
    fc.assert(
      fc.property(fc.oneof(nearly, fc.string({ unit: 'binary' })), (text) => {
        const parsed = parseCustomerId(text, numbering)
        expect(isCustomerId(text, numbering)).toBe(parsed.ok)
        if (!parsed.ok) return
        accepted += 1
        expect(formatCustomerId(parsed, numbering)).toBe(text)
      }),
      { numRuns: 5000 },
    )
    expect(accepted).toBeGreaterThan(50)
  })

  test('parseCustomerId never throws on data', () => {
    fc.assert(
      fc.property(fc.jsonValue(), anyNumbering, (value, any) => {
        expect(typeof parseCustomerId(value, any).ok).toBe('boolean')
      }),
      { numRuns: 1000 },
    )
  })

  test('parseCustomerId refuses an unsound numbering as a programmer’s mistake', () => {
    expect(() => parseCustomerId('K1', { segments: [{ text: 'K' }], timeZone: 'UTC' })).toThrow(TypeError)
  })
})

describe('isCustomerId', () => {
  test('isCustomerId tells a number of the numbering from any other value', () => {
    expect(isCustomerId('CUST202412010001', numbering)).toBe(true)
    expect(isCustomerId('CUST202412010000', numbering)).toBe(false)
    expect(isCustomerId({ id: 'CUST202412010001' }, numbering)).toBe(false)
  })
})
