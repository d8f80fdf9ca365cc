import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { homophones } from '../../src/data/homophones/index.ts'
import { editLikeness, editRows } from '../../src/duplicates/edit-likeness.ts'
import { homophoneClassesOf } from '../../src/duplicates/homophone-classes.ts'

const classOf = homophoneClassesOf(homophones)
const rows = editRows()

function likenessOf(one: string, other: string): number {
  const units = Uint16Array.from(one + other, (character) => character.charCodeAt(0))
  return editLikeness(units, 0, one.length, one.length, units.length, classOf, rows)
}

describe('editLikeness', () => {
  test.each([
    ['云帆', '云帆', 1],
    ['云帆', '云海', 0.5],
    ['云帆', '云凡', 0.8],
    ['云帆', '帆云', 0.65],
    ['云帆科技', '云帆科', 0.75],
    ['云帆科技', '云科技', 0.75],
    ['云帆', '', 0],
    ['', '', 1],
    ['信息技术', '信技术', 0.75],
  ])('editLikeness of %s and %s is %d', (one, other, likeness) => {
    expect(likenessOf(one, other)).toBeCloseTo(likeness, 10)
  })

  const text = fc.string({ unit: fc.constantFrom(...'云帆海凡芸科技ab'), maxLength: 70 })

  test('editLikeness is the same both ways, from 0 to 1, and 1 for equal texts', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const likeness = likenessOf(one, other)
        expect(likeness).toBeCloseTo(likenessOf(other, one), 10)
        expect(likeness).toBeGreaterThanOrEqual(0)
        expect(likeness).toBeLessThanOrEqual(1)
        expect(likenessOf(one, one)).toBe(1)
      }),
      { numRuns: 1000 },
    )
  })

  test('editLikeness is what the usual table gives without its short cuts', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [left, right] = [one.slice(0, 64), other.slice(0, 64)]
        const length = Math.max(left.length, right.length)
        expect(likenessOf(left, right)).toBeCloseTo(length === 0 ? 1 : 1 - plainCost(left, right) / length, 10)
      }),
      { numRuns: 1000 },
    )
  })
})

function plainCost(one: string, other: string): number {
  const table = Array.from({ length: one.length + 1 }, (_, row) =>
    Array.from({ length: other.length + 1 }, (_unused, column) => (row === 0 ? column : column === 0 ? row : 0)),
  )
  const cell = (row: number, column: number) => table[row]?.[column] ?? Number.POSITIVE_INFINITY
  for (let row = 1; row <= one.length; row++) {
    for (let column = 1; column <= other.length; column++) {
      const [unit, facing] = [one.charCodeAt(row - 1), other.charCodeAt(column - 1)]
      const slip = unit === facing ? 0 : classOf(unit) === classOf(facing) ? 0.4 : 1
      const turned =
        row > 1 && column > 1 && one[row - 2] === other[column - 1] && one[row - 1] === other[column - 2]
          ? cell(row - 2, column - 2) + 0.7
          : Number.POSITIVE_INFINITY
      const line = table[row]
      if (line === undefined) continue
      line[column] = Math.min(
        cell(row - 1, column - 1) + slip,
        cell(row - 1, column) + 1,
        cell(row, column - 1) + 1,
        turned,
      )
    }
  }
  return cell(one.length, other.length)
}
