import { describe, expect, test } from 'vitest'
import { normalizeRecord } from '../../src/record/normalize-record.ts'
import { parseRecord } from '../../src/record/parse-record.ts'
import { compiled, goodRecord, messyRecord, today } from './records.ts'

describe('normalizeRecord', () => {
  test('normalizeRecord brings a messy record to canonical form', () => {
    expect(normalizeRecord(compiled, messyRecord)).toEqual(goodRecord)
  })
  test('normalizeRecord gives what parseRecord gives, good or bad', () => {
    const bad = { ...messyRecord, phone: '138', size: 'huge', foundedOn: [] }
    expect(normalizeRecord(compiled, bad)).toEqual(parseRecord(compiled, bad, { today }).value)
  })
  test.each([null, [], 'text', 7])('normalizeRecord gives an empty record for %j', (input) => {
    expect(normalizeRecord(compiled, input)).toEqual({})
  })
})
