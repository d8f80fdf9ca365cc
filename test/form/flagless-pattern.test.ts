import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { flaglessPatternOf } from '../../src/form/flagless-pattern.ts'
import { formOf } from '../../src/form/form-of.ts'
import { zhCN } from '../../src/messages/zh-cn.ts'
import { customerModel } from '../../src/model/customer-model.ts'
import { valueOfKind } from '../arbitraries/canonical-value.ts'

const fields = formOf(customerModel, { language: zhCN }).modules.flatMap((module) => module.fields)
const patterned = fields.filter(({ pattern }) => pattern !== undefined)

describe.each(patterned.map((field) => [field.key, field] as const))('flaglessPatternOf %s', (_key, field) => {
  test('flaglessPatternOf refuses nothing that the pattern accepts', () => {
    const { pattern = '' } = field
    const [exact, flagless] = [new RegExp(pattern, 'u'), new RegExp(flaglessPatternOf(pattern))]
    fc.assert(
      fc.property(valueOfKind(field.kind), (value) => {
        if (typeof value === 'string' && exact.test(value)) expect(flagless.test(value)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('flaglessPatternOf', () => {
  test('flaglessPatternOf still refuses what has no letter, and leaves an empty field alone', () => {
    const letters = new RegExp(flaglessPatternOf('\\p{L}'))
    expect(['华为', 'IBM', '𠮷野家', ' '].map((text) => letters.test(text))).toEqual([true, true, true, true])
    expect(letters.test('12345')).toBe(false)
  })
})
