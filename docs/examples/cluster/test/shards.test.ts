import fc from 'fast-check'
import { customerModel } from 'kehu'
import { type DuplicatePair, findDuplicates } from 'kehu/duplicates'
import { expect, test } from 'vitest'
import { inventedCustomer } from '../programs/invented-customers.ts'
import { blocksOfShard } from '../tasks/blocks-of-shard.ts'
import { compareBlocks } from '../tasks/compare-blocks.ts'
import type { JudgedRow } from '../tasks/judge-chunk.ts'
import { type KeySheet, keySheetsOf } from '../tasks/key-sheet.ts'
import { type RecordsByRow, rowIndexOf } from '../tasks/row-index.ts'
import { distinctPairs, unitePairs } from '../tasks/unite-pairs.ts'

/** The first may be one with either of the others, which are two companies. */
const apart = ['云锦', '杭州云锦信息技术有限公司', '宁波云锦信息技术有限公司']

/** Rows of a file, from 2 as in one with headers; those of `apart` are far from each other. */
const records: RecordsByRow = new Map(
  Array.from({ length: 500 }, (_, index) => {
    const customer = inventedCustomer(index + 1)
    const name = index % 200 === 0 ? apart[index / 200] : undefined
    const record = { ...customer, fullName: customer.fullName.trim() }
    return [index + 2, name === undefined ? record : { fullName: name, phone: '13900001234' }]
  }),
)

/** The pairs of records whose keys are written down by several chunks, and compared by several shards. */
function pairsByShards(chunkOf: (row: number) => number, shards: number): readonly DuplicatePair[] {
  const chunks = new Map<number, Pick<JudgedRow, 'row' | 'record'>[]>()
  for (const [row, record] of records) chunks.set(chunkOf(row), [...(chunks.get(chunkOf(row)) ?? []), { row, record }])
  const sheetsOfChunks = [...chunks.values()].map((rows) => keySheetsOf(rows, shards))
  const found = Array.from({ length: shards }, (_, shard) => {
    const blocks = blocksOfShard(sheetsOfChunks.flatMap((sheets) => sheets[shard] ?? []))
    const wanted = new Set(blocks.flat())
    return compareBlocks(blocks, rowIndexOf(new Map([...records].filter(([row]) => wanted.has(row)))))
  })
  return distinctPairs(found.flat())
}

test('compareBlocks of all shards and unitePairs find what one index finds, however the rows and the keys are dealt out', () => {
  const index = rowIndexOf(records)
  const pairs = index.pairs()
  const alone = unitePairs(pairs, index)
  expect(pairs.length).toBeGreaterThan(20)
  expect(alone.groups.length).toBeGreaterThan(10)
  expect(alone.separated.length).toBeGreaterThan(0)
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 6 }), (size, shards) => {
      const found = pairsByShards((row) => Math.floor(row / size), shards)
      expect(found).toEqual(pairs)
      const rows = new Set(found.flatMap(({ one, other }) => [one, other]))
      const few = new Map([...records].filter(([row]) => rows.has(row)))
      expect(unitePairs(found, rowIndexOf(few))).toEqual(alone)
    }),
    { numRuns: 10 },
  )
})

const sheetOf = (kind: keyof KeySheet, from: number, count: number): KeySheet => ({
  whole: {},
  rare: {},
  [kind]: { '0123456789abcdef': Array.from({ length: count }, (_, index) => from + index) },
})

test.each([
  ['whole', 500],
  ['rare', 50],
] as const)('blocksOfShard counts a %s key over all chunks: %i records may share it, and no more', (kind, limit) => {
  const half = limit / 2
  const [block] = blocksOfShard([sheetOf(kind, half, half), sheetOf(kind, 0, half)])
  expect(block).toEqual(Array.from({ length: limit }, (_, row) => row))
  expect(blocksOfShard([sheetOf(kind, 0, half), sheetOf(kind, half, half + 1)])).toEqual([])
})

test('blocksOfShard has the limits of kehu/duplicates', () => {
  const ofNumber = (count: number) =>
    findDuplicates(
      Array.from({ length: count }, () => ({ phone: '13800138000' })),
      customerModel,
    ).cost.refused.length
  expect([ofNumber(500), ofNumber(501)]).toEqual([0, 1])
})

test('blocksOfShard gives no block of one', () => {
  expect(blocksOfShard([sheetOf('whole', 1, 1), sheetOf('rare', 1, 1)])).toEqual([])
})

test('compareBlocks compares two rows once, though they share many keys', () => {
  const asked: string[] = []
  const pairOf = (one: number, other: number) => {
    asked.push(`${one} ${other}`)
    return undefined
  }
  const blocks = [
    [1, 2, 3],
    [2, 3],
    [1, 3, 4],
  ]
  expect(compareBlocks(blocks, { pairOf })).toEqual([])
  expect(asked).toEqual(['1 2', '1 3', '2 3', '1 4', '3 4'])
})

test('distinctPairs are in the order of one process, each once', () => {
  const pair = (one: number, other: number) => ({ one, other }) as DuplicatePair
  const told = distinctPairs([pair(3, 9), pair(1, 4), pair(2, 9), pair(1, 4)])
  expect(told.map(({ one, other }) => [one, other])).toEqual([
    [1, 4],
    [2, 9],
    [3, 9],
  ])
})

test('rowIndexOf refuses a row that is not there', () => {
  expect(() => rowIndexOf(new Map()).pairOf(1, 2)).toThrow('The record of row 1 is not there.')
})
