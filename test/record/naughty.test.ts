import { createRequire } from 'node:module'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { referenceTables } from '../../src/data/index.ts'
import * as kinds from '../../src/kinds/index.ts'
import { customerModel, customerOptions } from '../../src/model/index.ts'
import {
  checkRecord,
  compileModel,
  completenessOf,
  isRecord,
  normalizeRecord,
  parseRecord,
} from '../../src/record/index.ts'

const published: readonly string[] = createRequire(import.meta.url)('big-list-of-naughty-strings')

/** Texts that broke programs of others (reserved words, markup, emoji, marks of direction), alone and inside a name. */
const naughtyStrings = published.flatMap((text) => [text, `样例${text}有限公司`])

const context = { today: '2026-11-23' }
const withTables = compileModel(customerModel, referenceTables)
const withoutTables = compileModel(customerModel)

const divisionIndex = kinds.indexDivisions(referenceTables.divisions)

const verbs = Object.entries(kinds).flatMap(([name, member]) =>
  typeof member === 'function' && /^(?:normalize|check|format|parse|is)[A-Z]/.test(name)
    ? [[name, member as (...values: readonly unknown[]) => unknown] as const]
    : [],
)

/** Verbs that need more than a text, or a list of texts, with what they get beside it. */
const valuesFor: Readonly<Record<string, (text: string) => readonly unknown[]>> = {
  normalizeChoice: (text) => [text, customerOptions.size],
  normalizeChoices: (text) => [text, customerOptions.demandType],
  checkChoice: (text) => [text, customerOptions.size],
  checkChoices: (text) => [[text], customerOptions.demandType],
  formatChoice: (text) => [text, { small: '小型' }],
  formatChoices: (text) => [[text], { other: '其他' }],
  formatAmount: (text) => [text.length],
  formatHeadCount: (text) => [text.length],
  isKnownDivision: (text) => [text, divisionIndex],
}

describe('Naughty strings', () => {
  test('Naughty strings are many', () => {
    expect(naughtyStrings.length).toBeGreaterThanOrEqual(500)
    expect(verbs.length).toBeGreaterThan(40)
  })

  test.each(verbs)('%s takes every naughty string without throwing', (name, verb) => {
    const valuesOf = valuesFor[name] ?? ((text: string) => [text])
    for (const text of naughtyStrings) expect(() => verb(...valuesOf(text)), JSON.stringify(text)).not.toThrow()
  })

  test.each(customerModel.order)(
    'parseRecord takes every naughty string as %s, and its result stays as it is',
    (key) => {
      for (const text of naughtyStrings) {
        for (const compiled of [withTables, withoutTables]) {
          const { value } = parseRecord(compiled, { [key]: text }, context)
          expect(parseRecord(compiled, value, context).value, JSON.stringify(text)).toEqual(value)
        }
      }
    },
  )

  test('parseRecord ignores a naughty string as a key and leaves prototypes alone', () => {
    for (const text of naughtyStrings) {
      const input: unknown = JSON.parse(`{ ${JSON.stringify(text)}: { "polluted": true } }`)
      const { value } = parseRecord(withTables, input, context)
      expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
      expect(Object.hasOwn(value, text)).toBe(Object.hasOwn(customerModel.fields, text))
    }
    expect('polluted' in {}).toBe(false)
  })
})

describe('Any value', () => {
  const anything = fc.anything({
    withBigInt: true,
    withBoxedValues: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
  })
  const anyRecord = fc.dictionary(fc.constantFrom(...customerModel.order, 'unknown', '__proto__'), anything)

  test.each([
    ['parseRecord', (input: unknown) => parseRecord(withTables, input, context)],
    ['checkRecord', (input: unknown) => checkRecord(withTables, input, context)],
    ['isRecord', (input: unknown) => isRecord(withTables, input, context)],
    ['normalizeRecord', (input: unknown) => normalizeRecord(withTables, input)],
    ['completenessOf', (input: unknown) => completenessOf(customerModel, Object(input))],
  ])('%s never throws', (_, judge) => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), anything, anyRecord), (input) => {
        expect(() => judge(input)).not.toThrow()
      }),
      { numRuns: 2000 },
    )
  })

  test('parseRecord gives issues that are JSON and accepts only what has no error', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), anyRecord), (input) => {
        const { ok, issues } = parseRecord(withTables, input, context)
        expect(JSON.parse(JSON.stringify(issues))).toEqual(issues)
        expect(ok).toBe(issues.every(({ severity }) => severity !== 'error'))
      }),
      { numRuns: 1000 },
    )
  })
})
