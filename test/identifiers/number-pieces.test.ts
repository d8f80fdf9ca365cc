import { describe, expect, test } from 'vitest'
import { piecesOf } from '../../src/identifiers/number-pieces.ts'
import type { NumberSegment } from '../../src/model/numbering.ts'

const cut = (number: string, segments: readonly NumberSegment[]) =>
  piecesOf(number, segments)?.map(({ piece }) => piece)
const year = { date: 'YYYY' } as const
const grows = { sequence: { width: 3, overflow: 'grow' } } as const
const fixed = { sequence: { width: 3, overflow: 'refuse' } } as const
const latin = { field: 'shortName', maximum: 8, characters: ['latin'] } as const

describe('piecesOf', () => {
  test.each<[string, readonly NumberSegment[], readonly string[]]>([
    ['CUST2024001', [{ text: 'CUST' }, year, grows], ['CUST', '2024', '001']],
    ['CUST20241001', [{ text: 'CUST' }, year, grows], ['CUST', '2024', '1001']],
    ['HW20241001', [latin, year, grows], ['HW', '2024', '1001']],
    ['HW12024001', [{ field: 'shortName', maximum: 8 }, year, fixed], ['HW1', '2024', '001']],
    ['0012024HWX', [grows, year, latin, { check: 'luhn' }], ['001', '2024', 'HW', 'X']],
    ['2024-1001HW', [year, { text: '-' }, grows, latin], ['2024', '-', '1001', 'HW']],
    ['𠮷华2024001', [{ field: 'shortName', maximum: 8, characters: ['han'] }, year, grows], ['𠮷华', '2024', '001']],
    ['𠮷001', [{ text: '𠮷' }, grows], ['𠮷', '001']],
  ])('piecesOf cuts %s', (number, segments, pieces) => {
    expect(cut(number, segments)).toEqual(pieces)
  })

  test.each(['', 'CUST', 'CUST202401', `CUST2024${'1'.repeat(16)}`, '1'.repeat(1_000_000)])(
    'piecesOf refuses what is too short or too long',
    (number) => {
      expect(cut(number, [{ text: 'CUST' }, year, grows])).toBeUndefined()
    },
  )
})
