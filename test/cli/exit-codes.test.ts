import { describe, expect, test } from 'vitest'
import { exitCodes, failure, isFailure } from '../../src/cli/exit-codes.ts'

describe('failure', () => {
  test('makes an error that isFailure knows from every other', () => {
    const known = failure(exitCodes.unreadable, 'no such file')
    expect([known.exitCode, known.message, isFailure(known)]).toEqual([3, 'no such file', true])
    for (const other of [new Error('x'), { exitCode: 3 }, null, Object.assign(new Error('x'), { exitCode: '3' })]) {
      expect(isFailure(other)).toBe(false)
    }
  })
})

describe('exitCodes', () => {
  test('are all different', () => {
    expect(Object.values(exitCodes)).toEqual([0, 1, 2, 3, 4])
  })
})
