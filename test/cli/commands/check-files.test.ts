import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { fileOf, kehu, useCommand } from '../command.ts'
import { csvOf } from '../customers.ts'
import { day } from '../reports/written-files.ts'

useCommand()

const leftovers = () => readdirSync(fileOf('.')).filter((name) => name.endsWith('.tmp'))

describe('kehu check and the files that it writes', () => {
  test('refuses to write over its input or to write two into one', async () => {
    const input = fileOf('input.csv', csvOf({}))
    const link = fileOf('link.csv')
    symlinkSync(input, link)
    const before = readFileSync(input, 'utf8')
    for (const path of [input, link]) {
      expect((await kehu(['check', input, ...day, '--accepted', path])).code).toBe(2)
    }
    const redirected = `${process.execPath} ${fileOf('kehu.mjs')} check - --accepted ${input} < ${input}`
    expect(spawnSync('sh', ['-c', redirected]).status).toBe(2)
    const one = fileOf('one.csv')
    expect((await kehu(['check', input, ...day, '--accepted', one, '--rejected', one])).code).toBe(2)
    expect(readFileSync(input, 'utf8')).toBe(before)
  })

  test('leaves what was there before when the run fails or stops early', async () => {
    const path = fileOf('kept.csv', 'kept')
    const args = ['--accepted', path, '--max-errors', '0']
    const { code } = await kehu(['check', '-', ...day, ...args], { stdin: csvOf({}, { 客户类型: '?' }) })
    expect([code, readFileSync(path, 'utf8'), leftovers()]).toEqual([1, 'kept', []])
  })

  test('ends with 3 where it cannot write', async () => {
    mkdirSync(fileOf('folder'), { recursive: true })
    for (const path of [fileOf('no/such/folder.csv'), fileOf('folder')]) {
      const { code, stdout } = await kehu(['check', '-', ...day, '--accepted', path], { stdin: csvOf({}) })
      expect([code, stdout]).toEqual([3, ''])
    }
    expect(leftovers()).toEqual([])
  })

  test('writes the report where it is told, without colours, and leaves devices in place', async () => {
    const path = fileOf('report.txt')
    const { code, stdout } = await kehu(['check', '-', ...day, '--output', path], {
      stdin: csvOf({}),
      env: { FORCE_COLOR: '1' },
    })
    expect([code, stdout]).toEqual([0, ''])
    expect(readFileSync(path, 'utf8')).toMatch(/^\n {3}行 /)
    expect((await kehu(['check', '-', ...day, '--output', '/dev/null'], { stdin: csvOf({}) })).code).toBe(0)
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
  })
})
