import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanLine } from '../../src/kinds/text/characters.ts'
import { csvLine, guardFormula } from '../../src/pipeline/csv-line.ts'

describe('csvLine', () => {
  test.each([
    [['a', 'b'], 'a,b\r\n'],
    [['a,b', 'c"d', 'e\nf'], '"a,b","c""d","e\nf"\r\n'],
    [[' a', ''], '" a",\r\n'],
  ])('writes %j', (cells, line) => {
    expect(csvLine(cells)).toBe(line)
  })

  test('writes what csv-parse reads back, but for the guard', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom('甲', '"', ',', '\n', '\r', ' ', '=', '@', '1') }), {
          minLength: 1,
        }),
        (cells) => {
          const [row] = parse(csvLine(cells), { record_delimiter: '\r\n', skip_empty_lines: false }) as string[][]
          expect(row ?? ['']).toEqual(cells.map(guardFormula))
        },
      ),
      { numRuns: 1000 },
    )
  })
})

describe('guardFormula', () => {
  test.each(['=1+1', '+86138', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '＠a'])(
    'puts an apostrophe before %j',
    (cell) => {
      expect(guardFormula(cell)).toBe(`'${cell}`)
    },
  )

  test.each(['', '138', 'a=b', "'=1", '—'])('leaves %j alone', (cell) => {
    expect(guardFormula(cell)).toBe(cell)
  })

  test('is undone by the cleaning that every kind shares', () => {
    expect(cleanLine(guardFormula('-简称'))).toBe('-简称')
  })
})
