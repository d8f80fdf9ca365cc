import { describe, expect, test } from 'vitest'
import { elasticSegment } from '../../../src/model/numbering/elastic-segment.ts'
import type { NumberSegment } from '../../../src/model/numbering.ts'

const year = { date: 'YYYY' } as const
const dash = { text: '-' }
const grows = { sequence: { width: 3, overflow: 'grow' } } as const
const fixed = { sequence: { width: 3, overflow: 'refuse' } } as const
const letters = { field: 'shortName', maximum: 8, characters: ['latin'] } as const
const lettersAndDigits = { field: 'shortName', maximum: 8 }
const codes = { field: 'customerType', codes: { potential: 'Q', current: 'XY' } }
const check = { check: 'luhn' } as const

describe('elasticSegment', () => {
  test.each<[string, readonly NumberSegment[], number]>([
    ['the sequence where all else is fixed', [{ text: 'CUST' }, year, fixed], 2],
    ['the sequence that grows', [{ text: 'CUST' }, year, grows, check], 2],
    ['the sequence behind letters that digits end', [letters, year, grows], 2],
    ['the sequence before letters that digits end', [grows, letters, check], 0],
    ['the sequence between letters', [letters, grows, { ...codes }], 1],
    ['a field that nothing but its length tells', [lettersAndDigits, year, fixed], 0],
    ['the sequence behind a text that is not of the field', [lettersAndDigits, dash, year, grows], 3],
    ['the sequence behind codes of several lengths', [codes, year, grows], 2],
  ])('elasticSegment is %s', (_, segments, at) => {
    expect(elasticSegment(segments)).toBe(at)
  })

  test.each<[string, readonly NumberSegment[]]>([
    // HW1 2024 001, HW12024001: HW, HW1 or HW12 could be the name.
    ['letters and digits before digits and a sequence that grows', [lettersAndDigits, year, grows]],
    ['two fields of the same letters', [letters, { ...letters, field: 'level' }, grows]],
    ['codes that could go on as the field', [codes, { ...letters, maximum: 3 }, grows]],
    ['a text of the characters of the field', [lettersAndDigits, { text: 'K' }, lettersAndDigits, fixed]],
    ['two fields with a digit between them', [lettersAndDigits, fixed, { ...lettersAndDigits, field: 'level' }]],
  ])('elasticSegment is nowhere among %s', (_, segments) => {
    expect(elasticSegment(segments)).toBeUndefined()
  })
})
