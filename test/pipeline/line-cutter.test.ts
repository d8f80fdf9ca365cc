import { describe, expect, test } from 'vitest'
import { lineCutter } from '../../src/pipeline/line-cutter.ts'
import { longestLine } from '../../src/pipeline/text-lines.ts'

describe('lineCutter', () => {
  test('gives whole lines with the number of the first, and the rest at the end', () => {
    const cutter = lineCutter()
    expect(cutter.cut('a')).toBeUndefined()
    expect(cutter.cut('b\n\nc')).toEqual({ text: 'ab\n\n', row: 1, line: 1 })
    expect(cutter.cut('\n')).toEqual({ text: 'c\n', row: 3, line: 3 })
    expect(cutter.cut('d')).toBeUndefined()
    expect(cutter.end()).toEqual({ text: 'd', row: 4, line: 4 })
    expect(lineCutter().end()).toBeUndefined()
  })

  test('keeps no more of a line than shows that it is too long', () => {
    const cutter = lineCutter()
    for (let piece = 0; piece < 5; piece += 1) expect(cutter.cut('x'.repeat(longestLine))).toBeUndefined()
    expect(cutter.cut('\n')?.text).toHaveLength(longestLine + 2)
  })
})
