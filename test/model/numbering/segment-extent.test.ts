import { describe, expect, test } from 'vitest'
import { hasCharacter } from '../../../src/model/numbering/characters.ts'
import { charactersOf, checkSystems, extentOf, isFixed } from '../../../src/model/numbering/segment-extent.ts'
import type { NumberSegment } from '../../../src/model/numbering.ts'

const codes = { field: 'customerType', codes: { potential: 'Q', current: 'X-𠮷' } }

describe('extentOf', () => {
  test.each<[NumberSegment, number, number]>([
    [{ text: 'CUST' }, 4, 4],
    [{ text: '华𠮷' }, 2, 2],
    [{ date: 'YYYY-MM-DD' }, 10, 10],
    [{ sequence: { width: 4, overflow: 'grow' } }, 4, 15],
    [{ sequence: { width: 4, overflow: 'refuse' } }, 4, 4],
    [{ field: 'shortName', maximum: 8 }, 1, 8],
    [{ field: 'shortName', maximum: 8, minimum: 8 }, 8, 8],
    [codes, 1, 3],
    [{ check: 'mod97_10' }, 2, 2],
    [{ check: 'luhn' }, 1, 1],
  ])('extentOf %j is %d to %d', (segment, least, most) => {
    expect(extentOf(segment)).toEqual({ least, most })
    expect(isFixed(extentOf(segment))).toBe(least === most)
  })
})

describe('charactersOf', () => {
  const has = (segment: NumberSegment, where: 'all' | 'first' | 'last', characters: string) =>
    [...characters].filter((character) => hasCharacter(charactersOf(segment)[where], character)).join('')

  test('charactersOf knows where a text begins and ends', () => {
    expect(has({ text: 'K-𠮷' }, 'first', 'K-𠮷')).toBe('K')
    expect(has({ text: 'K-𠮷' }, 'last', 'K-𠮷')).toBe('𠮷')
    expect(has(codes, 'first', 'QX-𠮷')).toBe('QX')
    expect(has(codes, 'last', 'QX-𠮷')).toBe('Q𠮷')
    expect(has(codes, 'all', 'QX-𠮷K')).toBe('QX-𠮷')
  })

  test('charactersOf gives dates and sequences digits, and fields what they say', () => {
    expect(has({ date: 'YYYY' }, 'all', '0A华')).toBe('0')
    expect(has({ sequence: { width: 1, overflow: 'grow' } }, 'all', '0A华')).toBe('0')
    expect(has({ field: 'shortName', maximum: 8 }, 'all', '0A华')).toBe('0A')
    expect(has({ field: 'shortName', maximum: 8, characters: ['han'] }, 'all', '0A华')).toBe('华')
    for (const check of checkSystems) expect(has({ check }, 'all', '0X*')).toBe('0X*')
  })
})
