import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { version } from '../../package.json'
import { exampleText } from '../../src/cli/examples.ts'
import { kehu, useCommand } from './command.ts'
import { csvOf } from './customers.ts'

useCommand()

const english = ['--locale', 'en']

/** Every command, by what is written behind `kehu`. */
const commands = Object.keys(exampleText)

describe('kehu', () => {
  test('says its version', async () => {
    expect(await kehu(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
  })

  test.each(commands)('explains %s with examples, in both languages', async (name) => {
    const chinese = await kehu([...name.split(' '), '--help'])
    const inEnglish = await kehu([...name.split(' '), '--help', ...english])
    expect([chinese.code, inEnglish.code]).toEqual([0, 0])
    expect(chinese.stdout).toMatch(/^用法：[\s\S]*示例：[\s\S]*退出码：/)
    expect(inEnglish.stdout).toMatch(/^Usage:[\s\S]*Examples:[\s\S]*Exit codes:/)
    expect(inEnglish.stdout).not.toMatch(/[\u4e00-\u9fff]/)
    expect(chinese.stdout).toContain(`  kehu ${name}`)
  })

  test('lists its commands', async () => {
    const { code, stdout } = await kehu(['--help'])
    expect(code).toBe(0)
    for (const name of commands.filter((path) => !path.includes(' ')))
      expect(stdout).toMatch(new RegExp(`^ +${name} `, 'm'))
  })

  test.each([
    [['--fromat'], '--format'],
    [['check', 'x.csv', '--fromat', 'json'], '--format'],
    [['chekc', 'x.csv'], 'check'],
    [['check'], 'file'],
    [['check', 'a.csv', 'b.csv'], ''],
    [['check', 'a.csv', '--format', 'xml'], 'junit'],
    [['check', 'a.csv', '--today', '2026-02-30'], 'YYYY-MM-DD'],
    [['check', 'a.csv', '--number-from', '0'], '1'],
    [['check', 'a.csv', '--max-errors', '-1'], '0'],
    [['check', 'a.csv', '--max-error-rate', '2'], '--max-error-rate'],
    [['check', 'a.csv', '--delimiter', ',,'], '--delimiter'],
    [['check', 'a.csv', '--locale', 'fr'], 'zh-CN'],
    [['filter', '--format', 'json'], '--format'],
    [['id'], '--sequence'],
    [['id', '--sequence', '1', '--field', 'customerType'], 'customerType=potential'],
    [['id', '--sequence', '1', '--model', 'giude'], 'guide'],
    [['filter', '--model', 'giude'], 'guide'],
    [['model', 'chekc'], 'check'],
    [['model', 'nothing'], 'nothing'],
    [['model', 'check'], 'model'],
    [['model', 'check', 'giude'], 'guide'],
    [['model', 'diff', 'customer'], 'after'],
    [['model', 'diff', 'customer', 'guide', 'third'], ''],
    [['model', 'check', 'customer', 'guide'], ''],
    [['model', 'diff', 'customer', 'guide', '--format', 'xml'], 'json'],
    [['model', 'init', 'model'], '.json'],
    [['schema', '--target', 'draft-04'], 'draft-07'],
    [['schema', '--type', 'potentail'], 'potential'],
    [['form', '--dialect', 'metdata'], 'metadata'],
    [['form', '--role', 'marketting'], 'marketing'],
    [['form', '--mode', 'change'], 'edit'],
    [[], 'check'],
  ])('ends with 2 for %j and says what would do', async (args, hint) => {
    for (const locale of [[], args.includes('--locale') ? [] : english]) {
      const { code, stdout, stderr } = await kehu([...args, ...locale])
      expect([code, stdout]).toEqual([2, ''])
      if (args[0] !== '--fromat') expect(stderr).toContain(hint)
    }
  })

  test.each([
    [{ LANG: 'en_GB.UTF-8' }, 'encoding:'],
    [{ LANG: 'zh_CN.UTF-8' }, '编码：'],
    [{ LANG: 'C' }, '编码：'],
    [{ LANG: 'en_US', LC_ALL: 'zh_CN.UTF-8' }, '编码：'],
    [{ LANG: 'zh_CN', LC_ALL: 'en_US.UTF-8' }, 'encoding:'],
  ])('speaks the language that %j asks for', async (env, word) => {
    const { stderr } = await kehu(['check', '-', '--today', '2026-11-23'], { stdin: csvOf({}), env })
    expect(stderr).toContain(word)
  })

  test('colours when it is told to, and not otherwise', async () => {
    const run = (env: Record<string, string>) =>
      kehu(['check', '-', '--today', '2026-11-23'], { stdin: csvOf({}), env })
    expect((await run({ FORCE_COLOR: '1' })).stdout).toContain('\u001b[')
    expect((await run({ FORCE_COLOR: '1', NO_COLOR: '1' })).stdout).not.toContain('\u001b[')
    expect((await run({})).stdout).not.toContain('\u001b[')
  })
})

describe('docs/cli.md', () => {
  test('tells every command and every option', async () => {
    const page = readFileSync(new URL('../../docs/cli.md', import.meta.url), 'utf8')
    for (const name of commands) {
      const { stdout } = await kehu([...name.split(' '), '--help', ...english])
      for (const [, option] of stdout.matchAll(/^ +(?:-\w, )?(--[a-z-]+)/gm)) expect(page, name).toContain(option)
      expect(page).toContain(`kehu ${name}`)
    }
  })

  test('shows what the examples really print', async () => {
    const page = readFileSync(new URL('../../docs/cli.md', import.meta.url), 'utf8')
    const examples = [...page.matchAll(/^\$ (?:echo (\S+) \| )?kehu (.+)\n([\s\S]*?)(?=^\$ |^```)/gm)]
    expect(examples).toHaveLength(7)
    for (const [, stdin = '', args = '', shown] of examples) {
      expect((await kehu(args.split(' '), { stdin })).stdout).toBe(shown)
    }
  })
})
