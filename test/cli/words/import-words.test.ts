import { describe, expect, test } from 'vitest'
import { chineseImportWords, englishImportWords } from '../../../src/cli/words/import-words.ts'

describe('englishImportWords', () => {
  test('counts in the singular and the plural', () => {
    const { repairable, writtenRows } = englishImportWords
    expect([repairable(1), repairable(2)]).toEqual([
      expect.stringMatching(/^1 row /),
      expect.stringMatching(/^2 rows /),
    ])
    expect([writtenRows('a', 1), writtenRows('a', 2)]).toEqual([
      'wrote "a": 1 row to correct',
      'wrote "a": 2 rows to correct',
    ])
  })

  test('suggests a field where one is near', () => {
    expect(englishImportWords.unknownField('phnoe', 'phone')).toBe('There is no field "phnoe"; did you mean "phone"?')
    expect(englishImportWords.unknownField('x', undefined)).toBe('There is no field "x".')
  })
})

describe('chineseImportWords', () => {
  test('says the counts as one sentence', () => {
    const { counts, toCorrect } = chineseImportWords
    expect(counts(1, 2, 3) + toCorrect(4)).toBe('新建1条，更新2条，跳过3行，待改正4行')
  })

  test('suggests a field where one is near', () => {
    expect(chineseImportWords.unknownField('phnoe', 'phone')).toContain('“phone”')
    expect(chineseImportWords.unknownField('x', undefined)).not.toContain('是否')
  })
})
