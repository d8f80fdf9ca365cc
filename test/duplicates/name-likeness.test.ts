import { describe, expect, test } from 'vitest'
import { nameWeights } from '../../src/duplicates/name-likeness.ts'
import { pairsOfNames } from '../golden/company-name-pairs.ts'
import { likenessBy, nameComparer } from './comparers.ts'

test('nameWeights add up to 1', () => {
  expect(Object.values(nameWeights).reduce((sum, weight) => sum + weight, 0)).toBe(1)
})

describe('nameComparer, by parts', () => {
  test.each([
    ['北京云帆科技有限公司', '北京云帆科技有限公司', 1, 1, 1],
    ['北京云帆科技有限公司', '北京芸帆科技有限公司', 0.8, 1, 1],
    ['北京云帆科技有限公司', '北京云海科技有限公司', 0.5, 1, 1],
    ['北京云帆科技有限公司', '北京云帆贸易有限公司', 1, 0, 1],
    ['北京云帆信息技术有限公司', '北京云帆技术有限公司', 1, 0, 1],
    ['北京云帆信息技术有限公司', '北京云帆技术', 1, 0.7, 1],
    ['北京云帆信息技术有限公司', '北京云帆信技术有限公司', 1, 0.75, 1],
    ['北京云帆科技有限公司', '北京云帆科枝有限公司', 1, 0.5, 1],
    ['北京云帆科技有限公司', '北京云帆海科技有限公司', 2 / 3, 1, 1],
    ['北京福日餐饮管理有限公司', '北京福餐日饮管理有限公司', 0.65, 1, 1],
    ['北京云帆科技有限公司', '北京云帆有限公司', 1, 0, 1],
    ['北京云帆科技有限公司', '云帆', 1, 0.5, 0.5],
    ['云帆科技有限公司', '云帆科技有限公司', 1, 1, 1],
    ['广东云帆科技有限公司', '深圳云帆科技有限公司', 1, 1, 0.3],
    ['上海市浦东新区云帆科技有限公司', '上海云帆科技有限公司', 1, 1, 1],
    ['北京云帆科技有限公司', '上海云帆科技有限公司', 1, 1, 0],
  ])('%s and %s', (one, other, brand, trade, place) => {
    const comparer = nameComparer().comparer
    likenessBy(comparer, one, other)
    const parts = comparer.parts?.(0, 1).map(({ part, likeness }) => [part, Number(likeness.toFixed(10))])
    expect(parts).toEqual([
      ['brand', Number(brand.toFixed(10))],
      ['trade', trade],
      ['place', place],
    ])
  })
})

describe('nameComparer, contradictions', () => {
  test.each([
    ['北京云帆科技有限公司', '北京云帆科技集团有限公司', 'group'],
    ['北京云帆科技有限公司', '北京云帆科技有限公司上海分公司', 'branch'],
    ['云帆科技有限公司北京分公司', '云帆科技有限公司上海分公司', 'branch'],
    ['北京云帆科技有限公司', '北京云帆科技股份有限公司', 'legalForm'],
    ['北京云帆科技有限公司', '上海云帆科技有限公司', 'place'],
    ['云帆（中国）有限公司', '云帆（上海）有限公司', 'place'],
    ['北京云帆科技有限公司', '云帆', undefined],
    ['北京云帆科技有限公司', '北京云帆科技有限责任公司', undefined],
  ])('%s and %s: %s', (one, other, contradiction) => {
    const comparer = nameComparer().comparer
    likenessBy(comparer, one, other)
    expect(comparer.contradiction?.(0, 1)).toBe(contradiction)
  })

  test.each(pairsOfNames)('%s and %s are one company by name alone: %s', (one, other, same) => {
    const comparer = nameComparer().comparer
    const likeness = likenessBy(comparer, one, other)
    expect(likeness >= 0.97 && comparer.contradiction?.(0, 1) === undefined).toBe(same)
  })
})
