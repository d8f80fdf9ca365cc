import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatCustomerId } from '../../src/identifiers/format-customer-id.ts'
import { previewCustomerId } from '../../src/identifiers/preview-customer-id.ts'
import { customerModel } from '../../src/model/customer-model.ts'
import type { Numbering } from '../../src/model/numbering.ts'
import { anyNumbering, partsFor } from '../arbitraries/numbering.ts'

const { numbering } = customerModel
const named: Numbering = {
  segments: [
    { field: 'shortName', minimum: 2, maximum: 8, characters: ['latin'] },
    { date: 'YYYY' },
    { sequence: { width: 3, overflow: 'grow' } },
    { check: 'luhn' },
  ],
  timeZone: 'Asia/Shanghai',
}

describe('previewCustomerId', () => {
  test('previewCustomerId shows # for what is counted', () => {
    expect(previewCustomerId({ date: '2024-12-01' }, numbering)).toBe('CUST20241201####')
    expect(previewCustomerId({ date: '2024-12-01', sequence: 17 }, numbering)).toBe('CUST202412010017')
  })

  test('previewCustomerId shows the format of a date that is not known', () => {
    expect(previewCustomerId({}, numbering)).toBe('CUSTYYYYMMDD####')
  })

  test('previewCustomerId shows ? for a field that gives no text', () => {
    expect(previewCustomerId({ date: '2024-12-01', fields: { shortName: 'hw' } }, named)).toBe('HW2024####')
    expect(previewCustomerId({ date: '2024-12-01' }, named)).toBe('??2024####')
    expect(previewCustomerId({ date: '2024-12-01', fields: { shortName: '华为' } }, named)).toBe('??2024####')
  })

  test('previewCustomerId shows check characters when all that they cover is known', () => {
    const whole = { date: '2024-12-01', sequence: 1, fields: { shortName: 'HW' } }
    expect(previewCustomerId(whole, named)).toBe(formatCustomerId(whole, named))
    expect(previewCustomerId({ ...whole, fields: {} }, named)).toBe('??2024001#')
    expect(previewCustomerId({ ...whole, date: undefined }, named)).toBe('HWYYYY001#')
  })

  test('previewCustomerId of everything is the number', () => {
    const examples = anyNumbering.chain((any) => partsFor(any).map((parts) => ({ any, parts })))
    fc.assert(
      fc.property(examples, ({ any, parts }) => {
        expect(previewCustomerId(parts, any)).toBe(formatCustomerId(parts, any))
      }),
      { numRuns: 1000 },
    )
  })

  test('previewCustomerId refuses a date and a sequence that make no number', () => {
    expect(() => previewCustomerId({ date: '2024-13-01' }, numbering)).toThrow(RangeError)
    expect(() => previewCustomerId({ sequence: 0 }, numbering)).toThrow(RangeError)
    expect(() => previewCustomerId({}, { segments: [], timeZone: 'UTC' })).toThrow(TypeError)
  })
})
