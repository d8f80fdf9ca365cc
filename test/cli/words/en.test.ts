import { describe, expect, test } from 'vitest'
import { english } from '../../../src/cli/words/en.ts'
import { allWords } from './all-words.ts'

describe('english', () => {
  test('says everything, and leaves no gap where something is put in', () => {
    for (const [name, text] of allWords(english)) {
      expect(text.trim(), name).not.toBe('')
      expect(text, name).not.toMatch(/undefined|null|NaN|\[object/)
    }
  })

  test('explains errors of the system in words, and unknown ones by their code', () => {
    expect(english.cannotRead('a.csv', 'ENOENT')).not.toContain('ENOENT')
    expect(english.cannotWrite('a.csv', 'EXYZ')).toContain('EXYZ')
    expect(english.cannotRead('a.csv', 'EACCES')).toContain('a.csv')
  })
})

describe('english and Chinese', () => {
  test('english holds no Chinese', () => {
    for (const [name, text] of allWords(english)) expect(text, name).not.toMatch(/[\u4e00-\u9fff]/)
  })
})
