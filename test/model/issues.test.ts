import { describe, expect, test } from 'vitest'
import { error, noFindings, warning } from '../../src/model/issues.ts'

describe('error and warning', () => {
  test('error makes a finding that refuses', () => {
    expect(error('too_long', { maximum: 50 })).toEqual({ code: 'too_long', severity: 'error', params: { maximum: 50 } })
    expect(error('required')).toEqual({ code: 'required', severity: 'error', params: {} })
  })
  test('warning makes a finding that lets pass', () => {
    expect(warning('recommended')).toEqual({ code: 'recommended', severity: 'warning', params: {} })
  })
  test('noFindings cannot be added to', () => {
    expect(noFindings).toHaveLength(0)
    expect(Object.isFrozen(noFindings)).toBe(true)
  })
})
