import { describe, expect, test } from 'vitest'
import { boundsOf } from '../../src/json-schema/bounds-of.ts'

const row = { module: 'basic', required: false } as const

describe('boundsOf', () => {
  test('boundsOf tells what the row alone says: type, lengths and range', () => {
    expect(boundsOf({ ...row, kind: 'text', maximum: 50 })).toEqual({ type: 'string', minLength: 1, maxLength: 50 })
    expect(boundsOf({ ...row, kind: 'choice', options: 'size' })).toEqual({ type: 'string' })
    expect(boundsOf({ ...row, kind: 'number', maximum: 5 })).toEqual({ type: 'integer', minimum: 0, maximum: 5 })
    expect(boundsOf({ ...row, kind: 'number', minimum: -1, maximum: 5, decimals: 1 })).toEqual({
      type: 'number',
      minimum: -1,
      maximum: 5,
    })
  })
})
