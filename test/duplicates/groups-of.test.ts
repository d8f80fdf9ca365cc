import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DuplicatePair } from '../../src/duplicates/duplicate-index.ts'
import { groupsOf } from '../../src/duplicates/groups-of.ts'

const pairOf = (one: number, other: number, score = 100, contradictions: readonly string[] = []): DuplicatePair => ({
  one,
  other,
  score,
  contradictions,
  code: 'own',
  action: 'warn',
  disclose: 'full',
  reasons: [],
})

describe('groupsOf', () => {
  test('groupsOf joins who is the same as a third', () => {
    expect(groupsOf([pairOf(4, 7), pairOf(1, 2), pairOf(2, 4), pairOf(8, 9)])).toEqual({
      groups: [
        [1, 2, 4, 7],
        [8, 9],
      ],
      separated: [],
    })
  })

  test('groupsOf joins no two that contradict each other, and tells which', () => {
    const weak = pairOf(2, 3, 70)
    const { groups, separated } = groupsOf([weak, pairOf(1, 2, 90)], (one, other) => one === 1 && other === 3)
    expect(groups).toEqual([[1, 2]])
    expect(separated).toEqual([{ pair: weak, between: [1, 3] }])
  })

  test('groupsOf joins nothing by a pair that something speaks against', () => {
    const against = pairOf(1, 2, 90, ['creditCode'])
    expect(groupsOf([against])).toEqual({ groups: [], separated: [{ pair: against, between: [1, 2] }] })
  })

  const pairs = fc.array(
    fc
      .tuple(fc.nat(30), fc.nat(30), fc.nat(100))
      .filter(([one, other]) => one !== other)
      .map(([one, other, score]) => pairOf(Math.min(one, other), Math.max(one, other), score)),
    { maxLength: 40 },
  )

  test('groupsOf without contradictions are the connected parts, in whatever order the pairs come', () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const { groups, separated } = groupsOf(list)
        expect(separated).toEqual([])
        expect(groupsOf([...list].reverse()).groups).toEqual(groups)
        const groupOf = (record: number) => groups.findIndex((group) => group.includes(record))
        for (const { one, other } of list) expect(groupOf(one)).toBe(groupOf(other))
        expect(groups.flat().length).toBe(new Set(list.flatMap(({ one, other }) => [one, other])).size)
      }),
      { numRuns: 1000 },
    )
  })

  test('groupsOf never hold two that contradict each other', () => {
    const contradict = (one: number, other: number) => one % 5 !== other % 5 && (one + other) % 3 === 0
    fc.assert(
      fc.property(pairs, (list) => {
        for (const group of groupsOf(list, contradict).groups)
          for (const [index, one] of group.entries())
            for (const other of group.slice(index + 1))
              expect(contradict(one, other) && contradict(other, one)).toBe(false)
      }),
      { numRuns: 1000 },
    )
  })
})
