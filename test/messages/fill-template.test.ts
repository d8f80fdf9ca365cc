import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fillTemplate } from '../../src/messages/fill-template.ts'

test('fillTemplate puts a text in for each name, also twice', () => {
  expect(fillTemplate('{a} and {b}, {a}', (name) => name.toUpperCase())).toBe('A and B, A')
})

test('fillTemplate leaves a template without names alone', () => {
  expect(fillTemplate('{} { a } {中}', () => 'x')).toBe('{} { a } {中}')
})

test('fillTemplate puts any text in as it is, once', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.constantFrom('{a}', '{name}', '$&', '$1', '$$', '\\')), (text) => {
      expect(fillTemplate('<{name}>', () => text)).toBe(`<${text}>`)
    }),
    { numRuns: 1000 },
  )
})
