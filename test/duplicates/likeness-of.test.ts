import { expect, test } from 'vitest'
import { likenessOf } from '../../src/duplicates/likeness-of.ts'
import { cloud, model, tables } from './customers.ts'

test('likenessOf a record and itself is 100, without a contradiction', () => {
  expect(likenessOf(cloud, cloud, model, { tables })).toMatchObject({ score: 100, contradictions: [] })
})

test('likenessOf says which part of the name is how much alike', () => {
  const { score, reasons } = likenessOf(
    { fullName: '北京云帆科技有限公司' },
    { fullName: '北京芸帆科技有限公司' },
    model,
    { tables },
  )
  expect(score).toBe(90)
  expect(reasons).toEqual([
    { field: 'fullName', method: 'similar', part: 'brand', likeness: 0.8, points: 40, of: 50 },
    { field: 'fullName', method: 'similar', part: 'trade', likeness: 1, points: 30, of: 30 },
    { field: 'fullName', method: 'similar', part: 'place', likeness: 1, points: 20, of: 20 },
  ])
})

test('likenessOf says what makes two customers of them', () => {
  const other = { ...cloud, fullName: '北京云帆科技集团有限公司', creditCode: '91330106MA27XF3K16' }
  expect(likenessOf(cloud, other, model, { tables }).contradictions).toEqual(['creditCode', 'group'])
})

test('likenessOf does without tables', () => {
  expect(likenessOf(cloud, { ...cloud, fullName: '云帆科技（北京）有限公司' }, model).score).toBe(100)
})
