import { describe, expect, test } from 'vitest'
import { assertNone, problemText, unusable } from '../../../src/model/definition/problem.ts'

describe('problemText and assertNone', () => {
  test('problemText names the place, if there is one', () => {
    expect(problemText({ path: 'order', problem: 'lacks' })).toBe('order: lacks')
    expect(problemText({ path: '', problem: 'lacks' })).toBe('lacks')
  })

  test('assertNone throws a TypeError that lists the problems, and only then', () => {
    expect(() => assertNone([], 'It')).not.toThrow()
    expect(() => assertNone([{ path: 'order', problem: 'lacks' }], 'It')).toThrow(
      new TypeError('It cannot be used:\n- order: lacks'),
    )
  })

  test('unusable tells ten problems and counts the rest', () => {
    const problems = Array.from({ length: 12 }, (_unused, index) => ({ path: String(index), problem: 'lacks' }))
    expect(unusable(problems, 'It').message.split('\n').slice(-2)).toEqual(['- 9: lacks', '- and 2 more'])
  })
})
