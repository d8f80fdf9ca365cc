import type { HomophoneClasses } from './homophone-classes.ts'

/** What it costs to take a character for another that sounds alike, or to turn two around; any other slip costs 1. */
const soundAlike = 0.4
const turnedAround = 0.7

const longest = 64

/**
 * How alike two stretches of a list of characters are: 1 is equal, and every slip takes its share of the longer one. A character
 * that sounds like the other is the slip of an input method and counts less. Beyond 64 characters nothing is compared.
 */
export function editLikeness(
  units: Uint16Array,
  from: number,
  to: number,
  start: number,
  stop: number,
  classOf: HomophoneClasses,
  rows: Float64Array,
): number {
  let [left, leftEnd] = [from, Math.min(to, from + longest)]
  let [right, rightEnd] = [start, Math.min(stop, start + longest)]
  const length = Math.max(leftEnd - left, rightEnd - right)
  if (length === 0) return 1
  while (left < leftEnd && right < rightEnd && units[left] === units[right]) {
    left++
    right++
  }
  while (left < leftEnd && right < rightEnd && units[leftEnd - 1] === units[rightEnd - 1]) {
    leftEnd--
    rightEnd--
  }
  const width = rightEnd - right
  const height = leftEnd - left
  if (width === 0 || height === 0) return 1 - (width + height) / length
  for (let column = 0; column <= width; column++) rows[column] = column
  for (let row = 1; row <= height; row++) fillRow(units, left, row, right, width, classOf, rows)
  return 1 - (rows[lineOf(height) + width] ?? 0) / length
}

/** Three rows of the usual table (optimal string alignment), kept by the caller: nothing is allocated for a pair. */
export function editRows(): Float64Array {
  return new Float64Array(3 * width)
}

/** One more than `longest`; written out, since a sum at the top would be done on import. */
const width = 65

function lineOf(row: number): number {
  return (row % 3) * width
}

function fillRow(
  units: Uint16Array,
  left: number,
  row: number,
  right: number,
  columns: number,
  classOf: HomophoneClasses,
  rows: Float64Array,
): void {
  const [now, above, twoAbove] = [lineOf(row), lineOf(row + 2), lineOf(row + 1)]
  const unit = units[left + row - 1] ?? 0
  const unitBefore = row > 1 ? (units[left + row - 2] ?? 0) : -1
  rows[now] = row
  for (let column = 1; column <= columns; column++) {
    const facing = units[right + column - 1] ?? 0
    const slip = unit === facing ? 0 : classOf(unit) === classOf(facing) ? soundAlike : 1
    let cost = (rows[above + column - 1] ?? 0) + slip
    cost = Math.min(cost, (rows[above + column] ?? 0) + 1, (rows[now + column - 1] ?? 0) + 1)
    if (column > 1 && unitBefore === facing && unit === units[right + column - 2])
      cost = Math.min(cost, (rows[twoAbove + column - 2] ?? 0) + turnedAround)
    rows[now + column] = cost
  }
}
