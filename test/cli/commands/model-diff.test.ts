import { describe, expect, test } from 'vitest'
import { customerModel } from '../../../src/model/customer-model.ts'
import { diffModels } from '../../../src/model/diff-models.ts'
import { guideModel } from '../../../src/model/guide-model.ts'
import { fileOf, kehu, useCommand } from '../command.ts'

useCommand()

const english = ['--locale', 'en']

const changes = {
  extends: 'customer',
  fields: { creditCode: true },
  override: { email: { required: { field: 'size', in: ['large'] } }, website: null },
  options: {
    intent: [
      { code: 'none', names: ['无', '无意向', '暂无', '没有意向'] },
      { code: 'high', names: ['高', '高意向', '1个月内', '1个月内签约'] },
      { code: 'medium', names: ['中', '中意向', '1-3个月', '1–3个月'] },
      { code: 'low', names: ['低', '低意向', '3个月以上'] },
    ],
  },
  rules: { founded_in_future: 'warning', short_name_unexplained: null },
  highValue: [{ code: 'large_company', when: { field: 'size', in: ['medium', 'large'] } }],
}

describe('kehu model diff', () => {
  test.each(['zh-CN', 'en'])('tells in words of %s what is different', async (locale) => {
    const own = fileOf('own.json', JSON.stringify(changes))
    const { code, stdout, stderr } = await kehu(['model', 'diff', 'customer', own, '--locale', locale])
    expect([code, stderr]).toEqual([1, ''])
    await expect(stdout).toMatchFileSnapshot(`../../golden/model-diff-${locale}.txt`)
  })

  test('tells it as JSON', async () => {
    const { code, stdout } = await kehu(['model', 'diff', 'customer', 'guide', '--format', 'json'])
    expect([code, JSON.parse(stdout)]).toEqual([1, diffModels(customerModel, guideModel)])
  })

  test('is silent about equal models, and ends with 0', async () => {
    expect(await kehu(['model', 'diff', 'guide', 'guide'])).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(await kehu(['model', 'diff', 'guide', 'guide', '--format', 'json'])).toMatchObject({
      code: 0,
      stdout: '[]\n',
    })
  })

  test('colours when it is told to', async () => {
    const { stdout } = await kehu(['model', 'diff', 'customer', 'guide'], { env: { FORCE_COLOR: '1' } })
    expect(stdout).toContain('\u001b[33m修改\u001b[39m  name ')
  })

  test('refuses a model that has mistakes with 2, and one that cannot be read with 3', async () => {
    const wrong = fileOf('wrong.json', '{"extends": "customer", "fields": {"email": true}}')
    expect(await kehu(['model', 'diff', 'customer', wrong, ...english])).toEqual({
      code: 2,
      stdout: '',
      stderr: `kehu: The model "${wrong}" cannot be used:\n- fields.email: is there already; say in "override" what is different\n`,
    })
    expect(await kehu(['model', 'diff', fileOf('none.json'), 'customer'])).toMatchObject({ code: 3, stdout: '' })
  })
})
