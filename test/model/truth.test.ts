import { describe, expect, test } from 'vitest'
import { type Condition, conditionHolds } from '../../src/model/conditions.ts'
import { allOf, anyOf, assuming, fieldsOf, negationOf, resolveTests } from '../../src/model/truth.ts'

const isLarge = { field: 'size', in: ['large'] } as const
const isRich = { field: 'annualRevenue', above: 100 } as const

describe('allOf', () => {
  test('allOf folds constants away', () => {
    expect(allOf([])).toBe(true)
    expect(allOf([true, isLarge])).toBe(isLarge)
    expect(allOf([isLarge, false])).toBe(false)
  })

  test('allOf flattens and says nothing twice', () => {
    expect(allOf([isLarge, { all: [isRich, isLarge] }])).toEqual({ all: [isLarge, isRich] })
  })
})

describe('anyOf', () => {
  test('anyOf folds constants away', () => {
    expect(anyOf([])).toBe(false)
    expect(anyOf([false, isRich])).toBe(isRich)
    expect(anyOf([isLarge, true])).toBe(true)
  })
})

describe('negationOf', () => {
  test('negationOf undoes itself', () => {
    expect(negationOf(negationOf(isLarge))).toBe(isLarge)
    expect(negationOf(true)).toBe(false)
  })
})

describe('resolveTests', () => {
  test('resolveTests replaces every test, wherever it stands', () => {
    const condition = { any: [{ not: isLarge }, { all: [isRich, isLarge] }] }
    expect(resolveTests(condition, (asked) => (asked.field === 'size' ? false : asked))).toBe(true)
    expect(resolveTests(condition, (asked) => (asked.field === 'size' ? true : asked))).toBe(isRich)
  })
})

describe('assuming', () => {
  test('assuming leaves what the known field does not decide', () => {
    const condition = { all: [isLarge, isRich] }
    expect(assuming(condition, 'size', 'large')).toBe(isRich)
    expect(assuming(condition, 'size', 'small')).toBe(false)
    expect(conditionHolds(condition, { size: 'large', annualRevenue: 101 })).toBe(true)
  })
})

describe('fieldsOf', () => {
  test('fieldsOf names each field once, in the order of appearance', () => {
    const condition: Condition = {
      all: [{ field: 'b', filled: true }, { any: [{ field: 'a', above: 1 }, { not: { field: 'b', in: [] } }] }],
    }
    expect(fieldsOf(condition)).toEqual(['b', 'a'])
  })
})
