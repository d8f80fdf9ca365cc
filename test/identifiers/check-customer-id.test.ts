import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkCustomerId } from '../../src/identifiers/check-customer-id.ts'
import { formatCustomerId } from '../../src/identifiers/format-customer-id.ts'
import { parseCustomerId } from '../../src/identifiers/parse-customer-id.ts'
import { customerModel } from '../../src/model/customer-model.ts'
import type { Numbering } from '../../src/model/numbering.ts'
import { anyNumbering, partsFor } from '../arbitraries/numbering.ts'

const { numbering } = customerModel
const named: Numbering = {
  segments: [
    { field: 'shortName', maximum: 8, characters: ['latin'] },
    { date: 'YYYY' },
    { sequence: { width: 4, overflow: 'refuse', start: 1000, step: 10 } },
  ],
  timeZone: 'Asia/Shanghai',
}

describe('checkCustomerId', () => {
  test('checkCustomerId gives the parts of a number and the counter that it belongs to', () => {
    expect(checkCustomerId('CUST202412010017', numbering)).toEqual({
      ok: true,
      parts: { date: '2024-12-01', sequence: 17 },
      counter: { scope: 'CUST', period: '2024-12-01', ordinal: 17 },
      findings: [],
    })
    expect(checkCustomerId('HW20241020', named, { scope: 'tenant-3' })).toEqual({
      ok: true,
      parts: { date: '2024', sequence: 1020, fields: { shortName: 'HW' } },
      counter: { scope: 'tenant-3/HW', period: '2024', ordinal: 3 },
      findings: [],
    })
  })

  test('checkCustomerId tells everything that is wrong, with the segment', () => {
    expect(checkCustomerId('KUND202413010000', numbering)).toEqual({
      ok: false,
      findings: [
        { code: 'wrong_text', severity: 'error', segment: 0 },
        { code: 'wrong_date', severity: 'error', segment: 1 },
        { code: 'wrong_sequence', severity: 'error', segment: 2 },
      ],
    })
    expect(checkCustomerId(null, numbering)).toEqual({ ok: false, findings: [{ code: 'not_text', severity: 'error' }] })
    expect(checkCustomerId('K-1', numbering)).toEqual({
      ok: false,
      findings: [{ code: 'wrong_length', severity: 'error' }],
    })
    expect(checkCustomerId('HW20241005', named)).toEqual({
      ok: false,
      findings: [{ code: 'wrong_sequence', severity: 'error', segment: 2 }],
    })
  })

  test('checkCustomerId doubts a date to come', () => {
    const doubts = (id: string, any: Numbering, today: string) => checkCustomerId(id, any, { today }).findings
    expect(doubts('CUST202412020001', numbering, '2024-12-01')).toEqual([
      { code: 'future_date', severity: 'warning', segment: 1 },
    ])
    expect(doubts('CUST202412010001', numbering, '2024-12-01')).toEqual([])
    expect(doubts('HW20241000', named, '2024-01-01')).toEqual([])
    expect(doubts('HW20251000', named, '2024-12-31')).toEqual([
      { code: 'future_date', severity: 'warning', segment: 1 },
    ])
  })

  test('checkCustomerId doubts another text than that of the record', () => {
    const doubts = (shortName: unknown) => checkCustomerId('HW20241000', named, { fields: { shortName } }).findings
    expect(doubts('ZX')).toEqual([{ code: 'other_field', severity: 'warning', segment: 0 }])
    expect(doubts('hw')).toEqual([])
    expect(doubts(undefined)).toEqual([])
  })

  test('checkCustomerId accepts exactly what parseCustomerId reads', () => {
    const examples = anyNumbering.chain((any) =>
      fc.tuple(partsFor(any), fc.nat(), fc.constantFrom(...'0Xx-华')).map(([parts, at, other]) => {
        const id = [...formatCustomerId(parts, any)]
        return { any, id: id.with(at % id.length, other).join('') }
      }),
    )
    fc.assert(
      fc.property(examples, ({ any, id }) => {
        const [checked, parsed] = [checkCustomerId(id, any, { today: '2024-12-01' }), parseCustomerId(id, any)]
        expect(checked.ok).toBe(parsed.ok)
        if (!parsed.ok) expect(checked.findings[0]?.code).toBe(parsed.reason)
        if (checked.ok) expect({ ok: true, ...checked.parts }).toEqual(parsed)
      }),
      { numRuns: 2000 },
    )
  })

  test('checkCustomerId never throws on data, but on a day that is none and an unsound numbering', () => {
    fc.assert(
      fc.property(fc.jsonValue(), anyNumbering, (value, any) => typeof checkCustomerId(value, any).ok === 'boolean'),
      { numRuns: 1000 },
    )
    expect(() => checkCustomerId('K1', numbering, { today: '2024-13-01' })).toThrow(RangeError)
    expect(() => checkCustomerId('K1', { segments: [], timeZone: 'UTC' })).toThrow(TypeError)
  })
})
