import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { duplicateIndexOf } from '../../src/duplicates/duplicate-index.ts'
import { developmentCorpus } from './corpus/development-corpus.ts'
import { cloud, model, tables } from './customers.ts'

const { records } = developmentCorpus(200, 7)

function indexOf(list: readonly object[], expected = list.length) {
  const index = duplicateIndexOf(model, { tables }, expected)
  for (const record of list) index.add({ ...record })
  return index
}

describe('duplicateIndexOf', () => {
  test('pairs are the same however much room was made, and asked again', () => {
    const index = indexOf(records)
    const pairs = [...index.pairs()]
    expect(pairs.length).toBeGreaterThan(50)
    expect([...indexOf(records, 1).pairs()]).toEqual(pairs)
    expect([...index.pairs()]).toEqual(pairs)
  })

  test('pairsOf a record that is not added are the pairs that it makes when it is', () => {
    const place = fc.integer({ min: 1, max: records.length - 1 })
    const all = [...indexOf(records).pairs()]
    fc.assert(
      fc.property(place, (last) => {
        const index = indexOf(records.slice(0, last))
        const asked = index.pairsOf(records[last] ?? {})
        const expected = all.filter(({ other }) => other === last)
        expect([...asked].sort((one, other) => one.one - other.one)).toEqual(expected)
        expect(index.size()).toBe(last)
      }),
      { numRuns: 100 },
    )
  })

  test('pairOf any two records is their pair, if they are one', () => {
    const index = indexOf(records)
    const all = [...index.pairs()]
    for (const pair of all) expect(index.pairOf(pair.one, pair.other)).toEqual(pair)
    const first = all.filter(({ one }) => one === 0).map(({ other }) => other)
    const told = records.flatMap((_, other) => (other > 0 && index.pairOf(0, other) ? [other] : []))
    expect(told).toEqual(expect.arrayContaining(first))
    expect(told.length).toBeLessThan(10)
  })

  test('pairsOf changes nothing', () => {
    const index = indexOf(records)
    const [before, cost] = [[...index.pairs()], index.cost()]
    for (const record of records)
      index.pairsOf({ ...record, fullName: '深圳某某新名科技有限公司', phone: '13700000000' })
    expect([...index.pairs()]).toEqual(before)
    expect(index.cost()).toEqual(cost)
  })

  test('pairs are the same whatever is asked and added between them', () => {
    const index = indexOf(records)
    const before = [...index.pairs()]
    const between: unknown[] = []
    for (const pair of index.pairs()) {
      between.push(pair)
      index.pairsOf(records[pair.one] ?? {})
      index.add(cloud)
    }
    expect(between).toEqual(before)
  })

  test('pairsOf come with the most alike first', () => {
    const index = indexOf([{ fullName: '云帆', phone: '13812345678' }, cloud])
    expect(index.pairsOf(cloud).map(({ one, other, code, action }) => [one, other, code, action])).toEqual([
      [1, 2, 'same_credit_code', 'block'],
      [0, 2, 'same_phone_similar_name', 'warn'],
    ])
  })

  test('pairs only warn where something speaks against them', () => {
    const [pair] = indexOf([cloud, { ...cloud, fullName: '北京云帆科技集团有限公司' }]).pairs()
    expect(pair).toMatchObject({ code: 'same_credit_code', action: 'warn', contradictions: ['group'] })
  })

  test('pairs never come from a block that is refused', () => {
    const index = duplicateIndexOf(model, { tables, mostInBlock: 3 }, 4)
    for (const fullName of ['云帆', '云帆科技', '云帆信息', '启明']) index.add({ fullName, phone: '13812345678' })
    expect(index.cost().refused).toHaveLength(1)
    const others = duplicateIndexOf(model, { tables }, 4)
    for (const fullName of ['云帆', '云帆科技', '云帆信息', '启明']) others.add({ fullName, phone: '13812345678' })
    expect(others.cost().refused).toEqual([])
    expect([...others.pairs()].length).toBeGreaterThan(0)
  })
})
