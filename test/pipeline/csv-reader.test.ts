import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CsvRow, csvReader } from '../../src/pipeline/csv-reader.ts'
import { longestRow } from '../../src/pipeline/csv-record.ts'

function rowsOf(text: string, { delimiter = ',', step = text.length || 1 } = {}): CsvRow[] {
  const reader = csvReader(delimiter)
  const rows: CsvRow[] = []
  for (let at = 0; at < text.length; at += step) rows.push(...reader.read(text.slice(at, at + step)))
  return [...rows, ...reader.end()]
}

const cellsOf = (text: string, options = {}) => rowsOf(text, options).map((row) => row.cells)

const cell = fc.string({ unit: fc.constantFrom('甲', 'b', '"', ',', '\n', '\r\n', ' ', ';', '=') })

describe('csvReader', () => {
  test('csvReader finds the same rows wherever the pieces end, in damaged text too', () => {
    const piece = fc.constantFrom('甲', '"', '""', ',', '\n', '\r\n', '\r', '=', '="0571"', '="a,b"', '"多\n行"')
    fc.assert(
      fc.property(fc.array(piece), fc.integer({ min: 1, max: 9 }), (pieces, step) => {
        expect(rowsOf(pieces.join(''), { step })).toEqual(rowsOf(pieces.join('')))
      }),
      { numRuns: 5000 },
    )
  })

  test.each([
    [
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\r\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a\rb\r', [['a'], ['b']]],
    ['"a,""b""","c\r\nd"\n', [['a,"b"', 'c\nd']]],
    ['"",\n', [['', '']]],
    ['a,\n\n,b', [['a', ''], [''], ['', 'b']]],
    ['="0571",="a,b"\n', [['="0571"', '="a,b"']]],
    ['', []],
  ])('reads %j', (text, cells) => {
    expect(cellsOf(text)).toEqual(cells)
    expect(cellsOf(text, { step: 1 })).toEqual(cells)
  })

  test.each([
    ['a quote inside a bare cell', '甲"乙,b\n'],
    ['text after a closing quote', '"甲"乙,b\n'],
    ['a quote that closes on no line', '"甲,b\n'],
  ])('calls %s a fault of that row alone', (_name, text) => {
    const rows = rowsOf(`h1,h2\n${text}c,d\n"e","f"\n`)
    expect(rows.map(({ row, line, fault }) => [row, line, fault])).toEqual([
      [1, 1, undefined],
      [2, 2, 'quotes'],
      [3, 3, undefined],
      [4, 4, undefined],
    ])
    expect(rows[1]?.cells).toEqual(text.trimEnd().split(','))
    expect(rows[3]?.cells).toEqual(['e', 'f'])
  })

  test('counts rows as a spreadsheet does and lines as an editor does', () => {
    expect(rowsOf('a\n"b\nc"\nd\n').map(({ row, line }) => [row, line])).toEqual([
      [1, 1],
      [2, 2],
      [3, 4],
    ])
  })

  test('gives up a quote that stays open longer than any row', () => {
    const filler = `${'x'.repeat(9_999)}\n`.repeat(120)
    const rows = rowsOf(`"a\n${filler}b\n`, { step: 65_536 })
    expect(rows[0]).toEqual({ row: 1, line: 1, cells: ['"a'], fault: 'quotes' })
    expect(rows.at(-1)).toEqual({ row: 122, line: 122, cells: ['b'], fault: undefined })
  })

  test('passes over a line that is longer than any row', () => {
    const rows = rowsOf(`a\n${'x'.repeat(2 * longestRow)}\nb\n`, { step: 65_536 })
    expect(rows.map(({ row, line, cells, fault }) => [row, line, cells, fault])).toEqual([
      [1, 1, ['a'], undefined],
      [2, 2, [], 'length'],
      [3, 3, ['b'], undefined],
    ])
  })

  test('agrees with csv-parse on what csv-stringify writes, wherever the pieces end', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 }),
        fc.constantFrom(',', ';', '\t'),
        fc.integer({ min: 1, max: 7 }),
        (table, delimiter, step) => {
          const text = stringify(table, { delimiter, quoted: true, quoted_empty: true })
          const expected: string[][] = parse(text, { delimiter, relax_column_count: true })
          expect(cellsOf(text, { delimiter, step })).toEqual(
            expected.map((row) => row.map((value) => value.replace(/\r\n?/g, '\n'))),
          )
        },
      ),
      { numRuns: 1000 },
    )
  })

  test('reads any text the same in pieces as in one, and loses no line', () => {
    fc.assert(
      fc.property(cell, fc.integer({ min: 1, max: 4 }), (text, step) => {
        expect(rowsOf(text, { step })).toEqual(rowsOf(text))
        const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n').length
        const last = rowsOf(text).at(-1)
        if (last) expect(last.line + last.cells.join('').split('\n').length - 1).toBeGreaterThanOrEqual(lines - 1)
      }),
      { numRuns: 1000 },
    )
  })
})
