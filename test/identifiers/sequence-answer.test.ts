import { describe, expect, test } from 'vitest'
import { answerTo, limitOf, refuseUnsound } from '../../src/identifiers/sequence-answer.ts'
import type { SequenceRequest } from '../../src/identifiers/sequence-store.ts'

const request: SequenceRequest = { scope: 'CUST', period: '2024-12-01', count: 2 }

describe('refuseUnsound', () => {
  test.each<Partial<SequenceRequest>>([
    {},
    { scope: '', period: '', key: '' },
    { count: Number.MAX_SAFE_INTEGER, limit: -1 },
    { scope: '客户𠮷', key: 'k'.repeat(255) },
  ])('refuseUnsound lets %j pass', (part) => {
    expect(() => refuseUnsound({ ...request, ...part })).not.toThrow()
  })

  test.each<[Partial<SequenceRequest>, RegExp]>([
    [{ count: 0 }, /count/],
    [{ count: 1.5 }, /count/],
    [{ count: Number.NaN }, /count/],
    [{ count: 2 ** 53 }, /count/],
    [{ limit: 1.5 }, /limit/],
    [{ limit: Number.POSITIVE_INFINITY }, /limit/],
    [{ scope: 's'.repeat(256) }, /scope must be text of at most 255/],
    [{ period: 'a\0b' }, /period/],
    [{ key: 'k'.repeat(256) }, /key/],
    [{ key: 'half \ud800 of a character' }, /key/],
    [{ scope: '\udc00' }, /scope/],
  ])('refuseUnsound refuses %j', (part, message) => {
    expect(() => refuseUnsound({ ...request, ...part })).toThrow(RangeError)
    expect(() => refuseUnsound({ ...request, ...part })).toThrow(message)
  })

  test('refuseUnsound refuses what is no text', () => {
    const wrong = { ...request, scope: 7 as unknown as string }
    expect(() => refuseUnsound(wrong)).toThrow(/scope must be text/)
  })

  test('refuseUnsound tells no text that it refuses, which may be a name', () => {
    expect(() => refuseUnsound({ ...request, key: '王测试\0' })).toThrow(/^(?!.*王测试)/)
  })
})

describe('limitOf', () => {
  test('limitOf is the limit, or the last exact number', () => {
    expect(limitOf({ ...request, limit: 9999 })).toBe(9999)
    expect(limitOf(request)).toBe(Number.MAX_SAFE_INTEGER)
  })
})

describe('answerTo', () => {
  test.each([
    [{ first: 1, count: 2 }],
    [{ first: '1', count: '2' }],
    [{ first: 1n, count: 2n }],
    [{ first: 1, count: 2, given_at: 'today' }],
  ])('answerTo reads %o', (row) => {
    expect(answerTo(request, row)).toEqual({ first: 1, count: 2 })
  })

  test('answerTo refuses where there is no row, as too few are left', () => {
    expect(() => answerTo({ ...request, limit: 9999 }, undefined)).toThrow(RangeError)
    expect(() => answerTo({ ...request, limit: 9999 }, undefined)).toThrow(/sequence ends at 9999/)
  })

  test('answerTo refuses numbers that were kept for another count', () => {
    expect(() => answerTo(request, { first: '1', count: '3' })).toThrow(RangeError)
    expect(() => answerTo(request, { first: '1', count: '3' })).toThrow(/3 numbers, not for 2/)
  })

  test.each([
    [null],
    [[1, 2]],
    [{ first: 1 }],
    [{ first: 0, count: 2 }],
    [{ first: 1.5, count: 2 }],
    [{ first: 'x', count: 2 }],
  ])('answerTo takes %j for no row of a store', (row) => {
    expect(() => answerTo(request, row)).toThrow(TypeError)
  })
})
