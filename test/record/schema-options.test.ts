import { describe, expect, test } from 'vitest'
import { contextOf } from '../../src/record/schema-options.ts'

const message = () => ''

describe('contextOf', () => {
  test('contextOf gives the context, or asks for it each time', () => {
    expect(contextOf({ context: { today: '2026-11-23' }, message })).toEqual({ today: '2026-11-23' })
    let day = 1
    const context = () => ({ today: `2026-11-0${day++}` })
    expect(contextOf({ context, message }).today).toBe('2026-11-01')
    expect(contextOf({ context, message }).today).toBe('2026-11-02')
  })
})
