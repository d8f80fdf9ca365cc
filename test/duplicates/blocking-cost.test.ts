import { describe, expect, test } from 'vitest'
import { blockingCostOf } from '../../src/duplicates/find-duplicates.ts'
import { cloud, model, tables } from './customers.ts'

const brands = [...'天地玄黄宇宙洪荒日月盈昃辰宿列张']
const strangers = (phone: (index: number) => string) =>
  brands.map((brand, index) => ({ fullName: `北京${brand}${brands.at(index - 1)}科技有限公司`, phone: phone(index) }))

describe('costOfBlocks', () => {
  test('costOfBlocks counts what the blocks of each field would compare', () => {
    const { records, pairs, sources, refused } = blockingCostOf([cloud, cloud, cloud], model, { tables })
    expect([records, refused]).toEqual([3, []])
    expect(sources.find(({ field }) => field === 'phone')).toEqual({
      field: 'phone',
      method: 'equal',
      blocks: 2,
      pairs: 6,
      largest: 3,
      passedOver: 0,
    })
    expect(pairs).toBe(sources.reduce((sum, source) => sum + source.pairs, 0))
  })

  test('costOfBlocks refuses what too many records share, and tells no value of it', () => {
    const placeholder = '13800138000'
    const records = [{ fullName: '上海海天贸易有限公司', phone: '13912345678' }, ...strangers(() => placeholder)]
    const cost = blockingCostOf(records, model, { tables, mostInBlock: 10 })
    expect(cost.refused).toEqual([{ field: 'phone', method: 'equal', records: 16, pairs: 120, first: 1 }])
    expect(JSON.stringify(cost)).not.toContain(placeholder)
    expect(blockingCostOf(records, model, { tables, mostInBlock: 16 }).refused).toEqual([])
  })

  test('costOfBlocks passes over what is not rare, and that is no fault', () => {
    const records = Array.from({ length: 20 }, (_, index) => ({ fullName: `云帆${brands[index % 16]}公司` }))
    const cost = blockingCostOf(records, model, { tables, rareIn: 5 })
    expect(cost.refused).toEqual([])
    expect(cost.sources.filter(({ passedOver }) => passedOver > 0).map(({ field }) => field)).toEqual(['fullName'])
  })

  test('costOfBlocks of nothing is nothing', () => {
    expect(blockingCostOf([], model)).toMatchObject({ records: 0, pairs: 0, refused: [] })
  })
})
