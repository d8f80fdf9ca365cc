import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { fileOf, jsonLines, kehu, useCommand } from '../command.ts'
import { csvOf, ndjsonOf } from '../customers.ts'

useCommand()

const day = ['--today', '2026-11-23']

const ownModel = () =>
  fileOf(
    'own.json',
    JSON.stringify({
      extends: 'customer',
      fields: { machines: { kind: 'number', module: 'company', required: true, maximum: 100, units: ['台'] } },
      checks: { machines_plausible: { reads: ['machines'], blames: 'machines', severity: 'error' } },
      messages: {
        'zh-CN': { fields: { machines: { label: '在用设备', unit: '台' } } },
        en: { fields: { machines: { label: 'Machines in use', unit: 'machines' } } },
      },
    }),
  )

describe('kehu check and a model in a file', () => {
  test('knows the headers of its fields, judges them, and reports in its words', async () => {
    const accepted = fileOf('accepted.csv')
    const stdin = csvOf({ 在用设备: '12台' }, { 在用设备: '' })
    const args = ['check', '-', ...day, '--model', ownModel()]
    const { code, stdout, stderr } = await kehu([...args, '--accepted', accepted], { stdin })
    expect(code).toBe(1)
    expect(stdout).toContain('✗ 在用设备：请填写此项。 required')
    expect(stderr).toContain('以下检查只能由程序判断，此处不检查：machines_plausible\n')
    expect(readFileSync(accepted, 'utf8')).toMatch(/在用设备.*\r?\n.*,12,/)
    const english = await kehu([...args, '--locale', 'en'], { stdin: csvOf({ 'Machines in use': '120' }) })
    expect(english.stdout).toContain('✗ Machines in use: ')
    expect(english.stderr).toContain('not judged, because only a program can: machines_plausible\n')
  })

  test('names a column that its model wants in its words', async () => {
    const { stderr } = await kehu(['check', '-', ...day, '--model', ownModel()], { stdin: csvOf({}) })
    expect(stderr).toContain('缺少必填字段的列：在用设备\n')
  })

  test('reads nothing when the model has mistakes', async () => {
    const wrong = fileOf('wrong.json', '{"extends": "customer", "override": {"emial": null}}')
    const { code, stdout, stderr } = await kehu(['check', '-', ...day, '--model', wrong], { stdin: csvOf({}) })
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toBe(`kehu: 模型“${wrong}”不能使用：\n- override: 没有字段“emial”；是否想写“email”？\n`)
  })
})

describe('kehu filter and a model in a file', () => {
  test('judges by it, and says once what it does not judge', async () => {
    const stdin = ndjsonOf({ machines: 5 }, { machines: 500 }, {})
    const { code, stdout, stderr } = await kehu(['filter', ...day, '--model', ownModel()], { stdin })
    expect([code, stderr]).toEqual([0, '以下检查只能由程序判断，此处不检查：machines_plausible\n'])
    expect(jsonLines(stdout).map(({ ok }) => ok)).toEqual([true, false, false])
  })
})
