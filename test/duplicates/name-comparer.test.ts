import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { companyName } from '../arbitraries/company-name.ts'
import { likenessBy, nameComparer } from './comparers.ts'

function likenessOf(one: object, other: object): number {
  const { comparer } = nameComparer()
  comparer.read({ ...one })
  comparer.read({ ...other })
  return comparer.likeness(0, 1)
}

describe('similarNameComparer', () => {
  test('similarNameComparer compares the former name in brackets, and the names in the remark', () => {
    const renamed = { fullName: '北京云帆科技有限公司（原北京启明科技有限公司）' }
    expect(likenessOf(renamed, { fullName: '北京启明科技有限公司' })).toBe(1)
    expect(likenessOf(renamed, { fullName: '北京云帆科技有限公司' })).toBe(1)
    const noted = { fullName: '北京云帆科技有限公司', remark: '曾用名：北京启明科技有限公司' }
    expect(likenessOf(noted, { fullName: '启明科技（北京）有限公司' })).toBe(1)
  })

  test('similarNameComparer takes the town of the address where the name says none', () => {
    const full = { fullName: '北京云帆科技有限公司' }
    const short = (registeredAddress: string) => likenessOf(full, { fullName: '云帆科技', registeredAddress })
    expect(short('北京市海淀区中关村大街18号')).toBeCloseTo(0.96, 10)
    expect(short('')).toBeCloseTo(0.9, 10)
    expect(short('上海市浦东新区世纪大道100号')).toBeCloseTo(0.7, 10)
  })

  test.each([[undefined], [''], ['云*科技有限公司'], [7]])('similarNameComparer compares nothing with %j', (name) => {
    expect(likenessBy(nameComparer().comparer, '北京云帆科技有限公司', name)).toBe(-1)
    const { comparer } = nameComparer()
    likenessBy(comparer, '北京云帆科技有限公司', name)
    expect(comparer.contradiction?.(0, 1)).toBeUndefined()
    expect(comparer.parts?.(0, 1)).toEqual([])
  })

  test('similarNameComparer is the same both ways, from 0 to 1, and 1 for the same name', () => {
    fc.assert(
      fc.property(companyName, companyName, (one, other) => {
        const likeness = likenessBy(nameComparer().comparer, one, other)
        expect(likeness).toBeCloseTo(likenessBy(nameComparer().comparer, other, one), 10)
        expect(likeness).toBeGreaterThanOrEqual(0)
        expect(likeness).toBeLessThanOrEqual(1)
        expect(likenessBy(nameComparer().comparer, one, one)).toBeGreaterThanOrEqual(0.9)
      }),
      { numRuns: 1000 },
    )
  })

  test('similarNameComparer never fails on a text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
        const likeness = likenessBy(nameComparer().comparer, one, other)
        expect(likeness).toBeGreaterThanOrEqual(-1)
        expect(likeness).toBeLessThanOrEqual(1)
      }),
      { numRuns: 1000 },
    )
  })
})
