import { describe, expect, test } from 'vitest'
import { kehu, useCommand } from '../command.ts'
import { ndjsonOf } from '../customers.ts'

useCommand()

const stdin = `${ndjsonOf({}, { phone: '1381234' }, { phone: '' })}{\n`
const profile = (...args: string[]) => kehu(['profile', '-', '--today', '2026-11-23', ...args], { stdin })

describe('kehu profile', () => {
  test('tells how each field is filled and how much of it is right, and ends with 0 whatever it finds', async () => {
    const { code, stdout } = await profile('--input', 'ndjson')
    expect(code).toBe(0)
    expect(stdout).toContain('共3条记录，另有1行无法读取')
    const phone = stdout.split('\n').find((line) => line.startsWith('联系电话'))
    expect(phone).toMatch(/66\.6%\s+50\.0%\s+█{6}▒{7}·{7}\s+mobile_malformed 1\s+required 1$/)
    const name = stdout.split('\n').find((line) => line.startsWith('客户全称'))
    expect(name).toMatch(/100\.0%\s+100\.0%\s+█{20}$/)
  })

  test('speaks English', async () => {
    const { stdout } = await profile('--input', 'ndjson', '--locale', 'en')
    expect(stdout).toContain('3 records, and 1 rows that could not be read')
    expect(stdout).toMatch(/^Field\s+Filled\s+Right/m)
  })

  test('gives the figures as JSON', async () => {
    const { stdout } = await profile('--input', 'ndjson', '--format', 'json')
    const { records, unreadable, fields } = JSON.parse(stdout)
    expect([records, unreadable]).toEqual([3, 1])
    expect(fields.phone).toEqual({ filled: 2, valid: 1, codes: { mobile_malformed: 1, required: 1 } })
  })

  test('shows nothing of what is in the file', async () => {
    const { stdout, stderr } = await profile('--input', 'ndjson')
    expect(stdout + stderr).not.toContain('1381234')
  })

  test('refuses a file that cannot be read, and an unknown format', async () => {
    expect((await kehu(['profile', 'no-such-file.csv'])).code).toBe(3)
    expect((await kehu(['profile', '-', '--format', 'xml'], { stdin })).code).toBe(2)
  })
})
