import { describe, expect, test } from 'vitest'
import { deepMerged } from '../../src/model/deep-merged.ts'

describe('deepMerged', () => {
  test('deepMerged keeps entries of both, and the second where both have one', () => {
    const before = { en: { fields: { email: { label: 'Mail', help: 'A mail address.' } } }, locale: 'en' }
    expect(deepMerged(before, { en: { fields: { email: { label: 'Email' } } }, locale: 'en-GB' })).toEqual({
      en: { fields: { email: { label: 'Email', help: 'A mail address.' } } },
      locale: 'en-GB',
    })
    expect(before.en.fields.email.label).toBe('Mail')
  })

  test('deepMerged replaces a table by a word and a word by a table, and finds nothing that is inherited', () => {
    expect(deepMerged({ a: { b: 'c' }, d: 'e' }, { a: 'f', d: { g: 'h' } })).toEqual({ a: 'f', d: { g: 'h' } })
    expect(deepMerged({}, { constructor: { a: 'b' } })).toEqual({ constructor: { a: 'b' } })
  })
})
