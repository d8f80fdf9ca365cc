import { describe, expect, test } from 'vitest'
import { csvScanner } from '../../src/pipeline/csv-scanner.ts'

describe('csvScanner', () => {
  test('tells each record and where it stands, beginning where it is told', () => {
    const found: unknown[] = []
    const scan = csvScanner(',', { row: 7, line: 9 }, ({ line, cells }, { row, line: at }, text, start) => {
      found.push([row, at, cells ?? line, text.slice(start, start + 2)])
    })
    for (const text of ['a,b\r', '\n"c\n', 'd",e\nf', undefined]) scan(text)
    expect(found).toEqual([
      [7, 9, 'a,b', 'a,'],
      [8, 10, ['c\nd', 'e'], '"c'],
      [9, 12, 'f', 'f'],
    ])
  })
})
