import fc from 'fast-check'
import { expect, test } from 'vitest'
import { likeness } from '../../src/import/likeness.ts'

test('likeness is more the more two texts have in common', () => {
  expect(likeness('注册地址', '公司注册地址')).toBeCloseTo(0.75)
  expect(likeness('联系电话', '联系人电话')).toBeLessThan(likeness('联系电话', '联系电话1'))
  expect(likeness('客户全称', '备注')).toBe(0)
  expect([likeness('', ''), likeness('甲', '乙')]).toEqual([0, 0])
})

test('likeness is 1 for the same, the same either way, and within bounds', () => {
  const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '丁'), minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(text, text, (one, other) => {
      expect(likeness(one, one)).toBe(1)
      expect(likeness(one, other)).toBe(likeness(other, one))
      expect(likeness(one, other)).toBeGreaterThanOrEqual(0)
      expect(likeness(one, other)).toBeLessThanOrEqual(1)
    }),
    { numRuns: 1000 },
  )
})
