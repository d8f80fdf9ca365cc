import { describe, expect, test } from 'vitest'
import { englishModelWords } from '../../../src/cli/words/model-en.ts'

describe('englishModelWords', () => {
  test('englishModelWords counts one and several', () => {
    const figures = { fields: 1, required: 0, conditional: 0, types: 2, templates: 1, rules: 1, checks: 0 }
    expect(englishModelWords.sound('own.json', figures)).toBe(
      '"own.json" can be used: 1 field, 0 required, 0 on a condition, 2 customer types (1 with a template), 1 promise between fields',
    )
    expect(englishModelWords.sound('own.json', { ...figures, checks: 2 })).toMatch(/, 2 custom checks$/)
  })
})
