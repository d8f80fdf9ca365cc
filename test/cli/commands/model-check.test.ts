import { describe, expect, test } from 'vitest'
import { fileOf, kehu, useCommand } from '../command.ts'

useCommand()

const english = ['--locale', 'en']

describe('kehu model check', () => {
  test('says in one line how much a model asks', async () => {
    const own = fileOf(
      'own.json',
      JSON.stringify({
        extends: 'customer',
        fields: { creditCode: true },
        override: { email: { required: { field: 'size', in: ['large'] } } },
        templates: { churned: { required: { size: false } } },
        checks: { own: { reads: ['size'], blames: 'size', severity: 'error' } },
      }),
    )
    expect(await kehu(['model', 'check', own, ...english])).toEqual({
      code: 0,
      stdout: `"${own}" can be used: 21 fields, 7 required, 2 on a condition, 4 customer types (1 with a template), 9 promises between fields, 1 custom check\n`,
      stderr: '',
    })
    expect((await kehu(['model', 'check', 'customer'])).stdout).toBe(
      '“customer”可以使用：20个字段，必填8个，按条件显示或必填0个，4种客户类型（0种有自己的模板），9条字段之间的规则\n',
    )
  })

  test('tells all mistakes, a line each, in both languages', async () => {
    const wrong = fileOf(
      'wrong.json',
      JSON.stringify({ extends: 'customer', override: { emial: null }, fields: { email: true } }),
    )
    expect(await kehu(['model', 'check', wrong, ...english])).toEqual({
      code: 1,
      stdout: [
        `${wrong}: override: names the field "emial", which is not there; did you mean "email"?\n`,
        `${wrong}: fields.email: is there already; say in "override" what is different\n`,
      ].join(''),
      stderr: '',
    })
    expect((await kehu(['model', 'check', wrong])).stdout).toContain('override: 没有字段“emial”；是否想写“email”？\n')
  })

  test('names the fields that the language has no label for', async () => {
    const own = { kind: 'text', maximum: 9, module: 'basic', required: false }
    const nameless = fileOf('nameless.json', JSON.stringify({ extends: 'customer', fields: { own } }))
    const { code, stderr } = await kehu(['model', 'check', nameless])
    expect([code, stderr]).toEqual([0, '没有中文名称的字段（messages.zh-CN.fields）：own\n'])
  })

  test('ends with 3 for a file that cannot be read', async () => {
    expect(await kehu(['model', 'check', fileOf('none.json')])).toMatchObject({ code: 3, stdout: '' })
    const comment = fileOf('comment.json', '{\n  // mine\n  "extends": "customer"\n}')
    expect(await kehu(['model', 'check', comment, ...english])).toEqual({
      code: 3,
      stdout: '',
      stderr: `kehu: "${comment}" is no JSON: line 2, column 3: JSON has no comments.\n`,
    })
  })
})
