import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { planChunks } from '../../../src/pipeline/chunks/plan-chunks.ts'

describe('planChunks', () => {
  test('planChunks cuts a file into parts of one size, the last one smaller', () => {
    expect(planChunks(25, 10)).toEqual([
      { index: 0, start: 0, end: 10 },
      { index: 1, start: 10, end: 20 },
      { index: 2, start: 20, end: 25 },
    ])
    expect(planChunks(0, 10)).toEqual([])
  })

  test('planChunks covers every byte once, in order', () => {
    fc.assert(
      fc.property(fc.nat({ max: 100_000 }), fc.integer({ min: 50, max: 200_000 }), (size, chunkSize) => {
        const chunks = planChunks(size, chunkSize)
        expect(chunks.map(({ start }) => start)).toEqual([0, ...chunks.map(({ end }) => end)].slice(0, chunks.length))
        expect(chunks.at(-1)?.end ?? 0).toBe(size)
        expect(
          chunks.every(({ start, end, index }, at) => index === at && end > start && end - start <= chunkSize),
        ).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  test.each([
    [-1, 10],
    [1.5, 10],
    [10, 0],
    [10, Number.NaN],
  ])('planChunks refuses %d bytes in chunks of %d', (size, chunkSize) => {
    expect(() => planChunks(size, chunkSize)).toThrow(RangeError)
  })
})
