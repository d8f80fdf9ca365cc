import { describe, expect, test } from 'vitest'
import { githubReporter } from '../../../src/cli/reports/github-report.ts'
import { outcomeOf, styleOf } from './outcomes.ts'

describe('githubReporter', () => {
  test('puts each issue beside its line, and escapes what would end the command', () => {
    const { record } = githubReporter(styleOf({ file: 'a,b:100%.csv' }))
    expect(record(outcomeOf({ phone: '1' }))).toMatch(
      /^::error file=a%2Cb%3A100%25\.csv,line=3,title=深圳市腾讯计算机系统有限公司::联系电话\/手机：[^\n]+\n$/,
    )
    expect(record(outcomeOf())).toBe('')
  })

  test('names no file for the standard input', () => {
    expect(githubReporter(styleOf({ file: undefined })).record(outcomeOf({ phone: '1' }))).toMatch(/^::error line=3,/)
  })
})
