import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { acceptedContent, acceptedRecordOf } from '../../../src/cli/reports/accepted-content.ts'
import { speechOf } from '../../../src/cli/settings.ts'
import { fileOf, jsonLines, kehu, useCommand } from '../command.ts'
import { ndjsonOf } from '../customers.ts'
import { settingsFrom } from '../fake-host.ts'
import { textsOf } from '../workbook/read-sheets.ts'
import { outcomeOf } from './outcomes.ts'
import { day, tableOf, valuesOf } from './written-files.ts'

useCommand()

test('acceptedContent tells size and reviewer behind the values', () => {
  const { table } = acceptedContent(settingsFrom(), speechOf('en'))
  const cells = table.row(acceptedRecordOf(outcomeOf({ customerType: 'potential' })))
  expect(cells).toHaveLength(table.headers.length)
  expect(cells.slice(-3, -1).map(({ text }) => text)).toEqual(['Small', expect.stringMatching(/supervisor/i)])
})

describe('kehu check --accepted', () => {
  const records = ndjsonOf(
    {},
    {
      customerType: 'strategicPartner',
      size: 'large',
      annualRevenue: 60_000.5,
      remark: '=1+1 以及 "引号", 逗号\n第二行',
    },
    { demandTypes: ['other', 'afterSales', 'jointDevelopment'], intent: 'none', industry: 'I', contactName: '@测试' },
    { phone: '+85221234567/010-62345678-801', website: undefined, foundedOn: undefined, annualRevenue: undefined },
  )

  test.each(['zh-CN', 'en'])(
    'writes a file in %s that gives the same values when it is checked again',
    async (locale) => {
      const path = fileOf(`accepted-${locale}.csv`)
      const args = ['--accepted', path, '--number-from', '1', '--locale', locale]
      const { code, stderr } = await kehu(['check', '-', ...day, ...args], { stdin: records })
      expect([code, stderr]).toEqual([0, expect.stringContaining(path)])
      const sent = jsonLines(records).map((record) => record)
      expect(await valuesOf(path)).toEqual(sent)
    },
  )

  test('writes a workbook where the name says so, which gives the same values', async () => {
    const path = fileOf('accepted.xlsx')
    const { code } = await kehu(['check', '-', ...day, '--accepted', path, '--number-from', '1'], { stdin: records })
    expect(code).toBe(0)
    expect((await textsOf(readFileSync(path)))[1]?.[0]).toBe('CUST202611230001')
    expect(await valuesOf(path)).toEqual(jsonLines(records))
  })

  test('adds number, computed size, reviewer and reasons; begins with the mark that Excel needs', async () => {
    const path = fileOf('accepted.csv')
    await kehu(['check', '-', ...day, '--accepted', path, '--number-from', '1'], { stdin: records })
    expect(readFileSync(path, 'utf8').startsWith('\ufeff')).toBe(true)
    const [header = [], first = [], second = []] = tableOf(path)
    expect([header[0], ...header.slice(-3)]).toEqual(['客户编号', '测算规模', '审核人', '审核原因'])
    expect([first[0], ...first.slice(-3)]).toEqual(['CUST202611230001', '小型', '', ''])
    expect(second.slice(-3, -1)).toEqual(['大型', '部门经理'])
    expect(second[header.indexOf('备注')]).toMatch(/^'=1\+1/)
    expect(first[header.indexOf('所属行业')]).toBe('信息传输、软件和信息技术服务业-软件和信息技术服务业')
  })
})
