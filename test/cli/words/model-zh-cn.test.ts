import { describe, expect, test } from 'vitest'
import { chineseModelWords } from '../../../src/cli/words/model-zh-cn.ts'

describe('chineseModelWords', () => {
  test('chineseModelWords suggests where there is something to suggest', () => {
    expect(chineseModelWords.unknownModel('giude', 'guide')).toMatch(/是否想写“guide”？$/)
    expect(chineseModelWords.unknownModel('xyz', undefined)).toMatch(/文件。$/)
  })

  test('chineseModelWords names custom checks only where there are some', () => {
    const figures = { fields: 1, required: 0, conditional: 0, types: 2, templates: 1, rules: 1, checks: 0 }
    expect(chineseModelWords.sound('a', figures)).not.toContain('自定检查')
    expect(chineseModelWords.sound('a', { ...figures, checks: 2 })).toContain('2个自定检查')
  })
})
