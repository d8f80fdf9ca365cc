import { describe, expect, test } from 'vitest'
import { csvCutter } from '../../src/pipeline/csv-cutter.ts'

describe('csvCutter', () => {
  test('gives the rows that a piece completes, and none where it completes none', () => {
    const cutter = csvCutter(',')
    expect(cutter.cut('a,b\n"c\n')).toEqual({ text: 'a,b\n', row: 1, line: 1 })
    expect(cutter.cut('d')).toBeUndefined()
    expect(cutter.cut('",e\nf\ng')).toEqual({ text: '"c\nd",e\nf\n', row: 2, line: 2 })
    expect(cutter.end()).toEqual({ text: 'g', row: 4, line: 5 })
    expect(csvCutter(',').end()).toBeUndefined()
  })
})
