import { describe, expect, test } from 'vitest'
import { chinese } from '../../../src/cli/words/zh-cn.ts'
import { allWords } from './all-words.ts'

describe('chinese', () => {
  test('says everything, and leaves no gap where something is put in', () => {
    for (const [name, text] of allWords(chinese)) {
      expect(text.trim(), name).not.toBe('')
      expect(text, name).not.toMatch(/undefined|null|NaN|\[object/)
    }
  })

  test('explains errors of the system in words, and unknown ones by their code', () => {
    expect(chinese.cannotRead('a.csv', 'ENOENT')).not.toContain('ENOENT')
    expect(chinese.cannotWrite('a.csv', 'EXYZ')).toContain('EXYZ')
    expect(chinese.cannotRead('a.csv', 'EACCES')).toContain('a.csv')
  })
})
