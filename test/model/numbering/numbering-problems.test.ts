import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numberShapeOf } from '../../../src/identifiers/number-shape.ts'
import { customerModel } from '../../../src/model/customer-model.ts'
import { problemsOfModel } from '../../../src/model/definition/problems-of-model.ts'
import { numberingProblems } from '../../../src/model/numbering/numbering-problems.ts'
import type { Numbering, NumberSegment } from '../../../src/model/numbering.ts'
import { jsonChange } from '../../arbitraries/json-change.ts'
import { anyNumbering, possibleNumbering } from '../../arbitraries/numbering.ts'

const sequence = { sequence: { width: 3, overflow: 'refuse' } } as const
const growing = { sequence: { width: 3, overflow: 'grow' } } as const
const shortName = { field: 'shortName', maximum: 8 }

describe('numberingProblems', () => {
  test.each<[string, readonly NumberSegment[]]>([
    ['the stock one', customerModel.numbering.segments],
    ['short name, year and sequence', [{ ...shortName, characters: ['latin'] }, { date: 'YYYY' }, growing]],
    ['short name with digits before what is fixed', [shortName, { date: 'YYYY' }, sequence]],
    [
      'a daily number that is counted by month',
      [{ date: 'YYYYMMDD' }, { sequence: { ...growing.sequence, reset: 'month' } }],
    ],
    [
      'a daily number that is counted by week',
      [{ date: 'YYMMDD' }, { sequence: { ...growing.sequence, reset: 'week' } }],
    ],
    ['a dated number that is counted on', [{ date: 'YY' }, { sequence: { ...growing.sequence, reset: 'never' } }]],
    ['year and month apart', [{ date: 'YYYY' }, { text: '年' }, { date: 'MM' }, { text: '月' }, growing]],
    ['a check digit at the end', [{ text: 'K' }, growing, { check: 'luhn' }]],
  ])('numberingProblems finds nothing wrong with %s', (_, segments) => {
    expect(numberingProblems(segments)).toEqual([])
  })

  test.each<[string, readonly unknown[], string, string]>([
    ['no sequence', [{ text: 'K' }], 'numbering.segments', 'must have one sequence, not 0'],
    ['two sequences', [sequence, sequence], 'numbering.segments', 'must have one sequence, not 2'],
    ['a month without year', [{ date: 'MM' }, sequence], 'numbering.segments', 'show no date'],
    ['a week beside a year', [{ date: 'YYWW' }, { date: 'YY' }, sequence], 'numbering.segments', 'show no date'],
    [
      'a day that does not show',
      [{ date: 'YYYYMM' }, { sequence: { ...sequence.sequence, reset: 'day' } }],
      'numbering.segments[1]',
      'reset "day" would give numbers twice',
    ],
    [
      'a year that no number shows',
      [{ text: 'K' }, { sequence: { ...sequence.sequence, reset: 'year' } }],
      'numbering.segments[1]',
      'reset "year" would give numbers twice',
    ],
    [
      // 2024-12-31 and 2025-01-01 are both in 2025-W01.
      'a year of the calendar beside weeks',
      [{ date: 'YYYYWW' }, { sequence: { ...sequence.sequence, reset: 'year' } }],
      'numbering.segments[1]',
      'reset "year" would give numbers twice',
    ],
    [
      'a field twice',
      [shortName, { text: '-' }, shortName, { text: '-' }, growing],
      'numbering.segments[2]',
      'field "shortName"',
    ],
    [
      'a check digit before the end',
      [{ check: 'luhn' }, sequence],
      'numbering.segments[0]',
      'must be the last segment',
    ],
    [
      'two check digits',
      [sequence, { check: 'luhn' }, { check: 'luhn' }],
      'numbering.segments[1]',
      'must be the last segment',
    ],
    ['a name without end', [shortName, { date: 'YYYY' }, growing], 'numbering.segments', 'could be read in two ways'],
    ['a segment that is none', [{ text: 'K' }, null], 'numbering.segments[1]', 'must be a segment'],
  ])('numberingProblems refuses %s', (_, segments, path, problem) => {
    const [first] = numberingProblems(segments)
    expect(first?.path).toBe(path)
    expect(first?.problem).toContain(problem)
  })

  test('numberingProblems tells all segments that are wrong, and refuses what is no list', () => {
    expect(numberingProblems([{ text: '' }, { date: 'Y' }, sequence]).map(({ path }) => path)).toEqual([
      'numbering.segments[0]',
      'numbering.segments[1]',
    ])
    expect(numberingProblems({}).map(({ path }) => path)).toEqual(['numbering.segments'])
    expect(numberingProblems(undefined)).toHaveLength(1)
  })

  test('numberingProblems, numberShapeOf and problemsOfModel agree on every numbering', () => {
    const counts = { sound: 0, unsound: 0 }
    fc.assert(
      fc.property(fc.oneof(possibleNumbering, anyNumbering), (numbering) => {
        const isSound = numberingProblems(numbering.segments).length === 0
        counts[isSound ? 'sound' : 'unsound'] += 1
        expect(isShape(numbering)).toBe(isSound)
        expect(problemsOfModel({ ...customerModel, numbering })).toEqual(numberingProblems(numbering.segments))
      }),
      { numRuns: 1000 },
    )
    expect(Math.min(counts.sound, counts.unsound)).toBeGreaterThan(150)
  })

  test('problemsOfModel refuses whatever numberShapeOf refuses, whoever wrote it', () => {
    let refused = 0
    fc.assert(
      fc.property(anyNumbering, fc.array(jsonChange, { minLength: 1, maxLength: 2 }), (numbering, changes) => {
        const changed = changes.reduce((document, change) => change(document), numbering as unknown) as Numbering
        if (isShape(changed)) return
        refused += 1
        expect(problemsOfModel({ ...customerModel, numbering: changed }).length).toBeGreaterThan(0)
      }),
      { numRuns: 1000 },
    )
    expect(refused).toBeGreaterThan(150)
  })
})

function isShape(numbering: Numbering): boolean {
  try {
    numberShapeOf(numbering)
    return true
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError)
    return false
  }
}
