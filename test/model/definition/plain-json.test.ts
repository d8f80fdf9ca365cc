import { describe, expect, test } from 'vitest'
import { plainJson } from '../../../src/model/definition/plain-json.ts'

describe('plainJson', () => {
  test('plainJson reads text, and copies values', () => {
    const given = { a: [1] }
    expect(plainJson('{"a":[1]}', 'It')).toEqual(given)
    expect(plainJson(given, 'It')).toEqual(given)
    expect(plainJson(given, 'It')).not.toBe(given)
    expect(plainJson(undefined, 'It')).toBeNull()
  })

  test('plainJson throws for what JSON cannot hold, and says of what', () => {
    const circle: Record<string, unknown> = {}
    circle.self = circle
    expect(() => plainJson('{', 'It')).toThrow(new TypeError('It cannot be read: the text is no JSON.'))
    expect(() => plainJson(circle, 'It')).toThrow(/^It cannot be read: it holds what JSON cannot/)
  })
})
