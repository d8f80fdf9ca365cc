import { describe, expect, test } from 'vitest'
import { jsonLines, kehu, useCommand } from '../command.ts'
import { csvOf } from '../customers.ts'

useCommand()

/** One customer of every sort that a report has to show. */
const input = `${csvOf(
  {},
  { 客户类型: '潜在', 客户规模: '大', 上年营业额: '60000', 邮箱地址: 'li@example.com' },
  { 客户全称: '海尔智家', 注册地址: '山东省青岛市崂山区海尔路1号', '联系电话/手机': '0532-88939999/0532-88939999' },
  { 客户类型: '朋友', 联系人姓名: '', '联系电话/手机': '1381234567', 邮箱地址: 'li@', 备注: '=HYPERLINK("x")' },
)}"坏行,\n短行,潜在客户\n`

const extension = { text: 'txt', json: 'json', ndjson: 'ndjson', csv: 'csv', junit: 'xml', github: 'txt' } as const

describe('the reports of kehu check', () => {
  test.each(['text', 'json', 'ndjson', 'csv', 'junit', 'github'] as const)('%s is as it was', async (format) => {
    for (const locale of ['zh-CN', 'en']) {
      const args = ['--today', '2026-11-23', '--number-from', '1', '--format', format, '--locale', locale]
      const { code, stdout } = await kehu(['check', '-', ...args], { stdin: input })
      expect(code).toBe(1)
      await expect(stdout).toMatchFileSnapshot(`../../golden/check-${format}-${locale}.${extension[format]}`)
    }
  })

  test('JSON says what NDJSON says', async () => {
    const report = async (format: string) =>
      (await kehu(['check', '-', '--today', '2026-11-23', '--format', format], { stdin: input })).stdout
    const lines = jsonLines(await report('ndjson'))
    expect(JSON.parse(await report('json'))).toEqual({ records: lines.slice(0, -1), ...lines.at(-1) })
  })

  test('every format is well formed for no records at all', async () => {
    for (const format of Object.keys(extension)) {
      const { code, stdout } = await kehu(['check', '-', '--format', format], { stdin: '客户全称,备注\n' })
      expect(code).toBe(0)
      if (format === 'json') expect(JSON.parse(stdout)).toMatchObject({ records: [], summary: { records: 0 } })
    }
  })
})
