import { expect, test } from 'vitest'
import { addRecord, addToBlock, blocksOf, countOf, keysIn, newestOf, sourceOf } from '../../src/duplicates/blocks.ts'
import { at } from '../../src/duplicates/integers.ts'

function recordsOf(blocks: ReturnType<typeof blocksOf>, key: number): number[] {
  const records: number[] = []
  for (let place = newestOf(blocks, key); place >= 0; place = at(blocks.older, place))
    records.push(at(blocks.placeRecords, place))
  return records
}

test('addToBlock hangs records into the chain of their key, the newest first', () => {
  const blocks = blocksOf(1)
  for (let record = 0; record < 50; record++) addToBlock(blocks, record % 2 === 0 ? 7 : 3, addRecord(blocks), 1, 99)
  expect(recordsOf(blocks, 7)).toEqual(Array.from({ length: 25 }, (_, index) => 48 - 2 * index))
  expect([countOf(blocks, 7), countOf(blocks, 3), sourceOf(blocks, 3)]).toEqual([25, 25, 1])
})

test('addToBlock hangs a record in once, however often it has the key', () => {
  const blocks = blocksOf(4)
  const record = addRecord(blocks)
  addToBlock(blocks, 1, record, 0, 99)
  addToBlock(blocks, 1, record, 0, 99)
  expect(recordsOf(blocks, 1)).toEqual([0])
  expect(countOf(blocks, 1)).toBe(1)
})

test('countOf and newestOf know nothing of a key that no record has', () => {
  const blocks = blocksOf(4)
  addToBlock(blocks, 2, addRecord(blocks), 0, 99)
  expect([countOf(blocks, 1), newestOf(blocks, 1), countOf(blocks, 99), newestOf(blocks, 99)]).toEqual([0, -1, 0, -1])
  expect(keysIn(blocks)).toBe(3)
})

test('addToBlock only counts beyond the limit', () => {
  const blocks = blocksOf(4)
  for (let record = 0; record < 5; record++) addToBlock(blocks, 1, addRecord(blocks), 0, 3)
  expect([countOf(blocks, 1), recordsOf(blocks, 1)]).toEqual([5, [2, 1, 0]])
})
