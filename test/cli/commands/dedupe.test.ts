import { describe, expect, test } from 'vitest'
import { kehu, useCommand } from '../command.ts'
import { csvOf, ndjsonOf } from '../customers.ts'

useCommand()

const twice = csvOf(
  {},
  { 客户全称: '北京云帆科技有限公司', '联系电话/手机': '13900001111', 联系人姓名: '王样例' },
  { 客户全称: '腾讯计算机系统（深圳）有限责任公司', '联系电话/手机': '13900002222', 联系人姓名: '赵样例' },
)

describe('kehu dedupe', () => {
  test('tells groups by rows and names, and what it costs before', async () => {
    const { code, stdout, stderr } = await kehu(['dedupe', '-'], { stdin: twice })
    expect(code).toBe(1)
    expect(stdout).toContain('客户全称仅写法不同')
    expect(stdout).toContain('第2行  深圳市腾讯计算机系统有限公司')
    expect(stdout).toContain('第4行  腾讯计算机系统（深圳）有限责任公司')
    expect(stdout).not.toContain('云帆')
    expect(stderr).toMatch(/3条记录，最多比较\d+对\n重复1组，存疑0对/)
  })

  test('tells nothing personal unless it is asked for', async () => {
    for (const more of [[], ['--json']]) {
      const { stdout } = await kehu(['dedupe', '-', ...more], { stdin: twice })
      expect(stdout).not.toMatch(/13900002222|赵样例/)
      expect((await kehu(['dedupe', '-', '--personal', ...more], { stdin: twice })).stdout).toMatch(/13900002222/)
    }
  })

  test('answers in JSON with rules, scores and reasons, by rows', async () => {
    const { stdout } = await kehu(['dedupe', '-', '--json'], { stdin: twice })
    const { groups, pairs, separated } = JSON.parse(stdout)
    expect(groups).toHaveLength(1)
    expect(groups[0].map(({ row }: { row: number }) => row)).toEqual([2, 4])
    expect(pairs).toEqual([
      expect.objectContaining({ rows: [2, 4], code: 'same_name_written_otherwise', action: 'warn' }),
    ])
    expect(separated).toEqual([])
  })

  test('ends with 0 where nobody is there twice', async () => {
    const { code, stdout, stderr } = await kehu(['dedupe', '-', '--locale', 'en'], { stdin: csvOf({}) })
    expect([code, stdout]).toEqual([0, ''])
    expect(stderr).toContain('groups of duplicates: 0')
  })

  test('names what too many records share, but not the value', async () => {
    const strangers = Array.from({ length: 600 }, (_, index) => ({ fullName: `客${index}`, phone: '13800138000' }))
    const { stderr } = await kehu(['dedupe', '-', '--input', 'ndjson', '--locale', 'en'], {
      stdin: ndjsonOf(...strangers),
    })
    expect(stderr).toContain('Phone: 600 records share a value, which is not followed (first in row 1)')
    expect(stderr).not.toContain('13800138000')
  })

  test('keeps apart what contradicts, and tells it', async () => {
    const stdin = csvOf({}, { 客户全称: '深圳市腾讯计算机系统有限公司上海分公司' })
    expect(await kehu(['dedupe', '-'], { stdin })).toMatchObject({ code: 0, stdout: '' })
  })
})
