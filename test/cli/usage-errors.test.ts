import { describe, expect, test } from 'vitest'
import { usageErrorText } from '../../src/cli/usage-errors.ts'
import { english } from '../../src/cli/words/en.ts'
import { chinese } from '../../src/cli/words/zh-cn.ts'

describe('usageErrorText', () => {
  test.each([
    [
      "error: unknown option '--fromat'\n(Did you mean --format?)\n",
      '错误：没有选项“--fromat”\n（是否想写 --format？）\n',
    ],
    ["error: missing required argument 'file'\n", '错误：缺少参数“file”\n'],
    ["error: option '--output <file>' argument missing\n", '错误：选项“--output <file>”缺少值\n'],
    [
      "error: option '--today <date>' argument '5' is invalid. 请写日期。\n",
      '错误：“--today <date>”的值无效。请写日期。\n',
    ],
    [
      "error: command-argument value 'fax' is invalid for argument 'kind'. Allowed choices are phone, email.\n",
      '错误：“kind”的值无效。可选：phone, email。\n',
    ],
    ["error: too many arguments for 'check'. Expected 1 argument but got 2.\n", '错误：参数太多\n'],
    ['error: something new\n', '错误：something new\n'],
  ])('says %j in Chinese', (text, said) => {
    expect(usageErrorText(text, chinese)).toBe(said)
    expect(usageErrorText(text, english)).toBe(text)
  })
})
