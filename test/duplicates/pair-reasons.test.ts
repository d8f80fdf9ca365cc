import fc from 'fast-check'
import { expect, test } from 'vitest'
import { likenessOf } from '../../src/duplicates/likeness-of.ts'
import { companyName } from '../arbitraries/company-name.ts'
import { cloud, model, tables } from './customers.ts'

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })

const customer = fc.record({
  fullName: maybe(companyName),
  phone: maybe(fc.constantFrom('13812345678', '13912345678', '13812345678/010-62345678', '138****5678')),
  email: maybe(fc.constantFrom('li@yunfan.example.cn', 'wang@yunfan.example.cn', 'li@qq.com')),
  registeredAddress: maybe(fc.constantFrom('北京市海淀区中关村大街18号', '中关村大街18号3层', '上海市')),
  contactName: maybe(fc.constantFrom('李测试', '王样例')),
  creditCode: maybe(fc.constant(cloud.creditCode)),
})

test('reasonerOf gives points that add up to the score, and shares that add up to 100', () => {
  fc.assert(
    fc.property(customer, customer, (one, other) => {
      const { score, reasons } = likenessOf(one, other, model, { tables })
      expect(reasons.reduce((sum, { points }) => sum + points, 0)).toBe(score)
      if (reasons.length > 0) expect(reasons.reduce((sum, { of }) => sum + of, 0)).toBe(100)
      for (const { points, of, likeness } of reasons) {
        expect([Number.isInteger(points), Number.isInteger(of)]).toEqual([true, true])
        expect(points).toBe(Math.round(of * likeness))
      }
    }),
    { numRuns: 1000 },
  )
})

test('reasonerOf gives no points for what one of the two does not say', () => {
  expect(likenessOf(cloud, { phone: '13812345678' }, model).reasons).toEqual([
    { field: 'phone', method: 'equal', likeness: 1, points: 100, of: 100 },
  ])
  expect(likenessOf(cloud, {}, model)).toEqual({ score: 0, reasons: [], contradictions: [] })
})
