import { describe, expect, test } from 'vitest'
import { functionsIn } from '../../src/cli/functions-in.ts'

describe('functionsIn', () => {
  test('functionsIn tells where functions are, at any depth', () => {
    expect(functionsIn({ a: [1, { b: () => 1 }], c: Math.max, d: null, e: 'text' })).toEqual(['a.1.b', 'c'])
    expect(functionsIn({ a: [] })).toEqual([])
  })
})
