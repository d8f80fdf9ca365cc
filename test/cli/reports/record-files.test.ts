import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { goodRecord } from '../../record/records.ts'
import { fileOf, jsonLines, kehu, useCommand } from '../command.ts'
import { csvOf, ndjsonOf } from '../customers.ts'

useCommand()

const day = ['--today', '2026-11-23']

/** The table of a CSV file, header first. */
function tableOf(path: string): string[][] {
  return parse(readFileSync(path), { bom: true, relax_column_count: true })
}

async function valuesOf(path: string): Promise<unknown[]> {
  const { stdout } = await kehu(['check', path, ...day, '--format', 'ndjson'])
  return jsonLines(stdout).flatMap(({ value }) => (value ? [value] : []))
}

const leftovers = () => readdirSync(fileOf('.')).filter((name) => name.endsWith('.tmp'))

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

describe('kehu check --rejected', () => {
  test('keeps the original columns and text, and says row and reason in front', async () => {
    const path = fileOf('rejected.csv')
    const text = csvOf(
      { 序号: '1' },
      { 序号: '2', 客户类型: ' 某类 ', 备注: '-原文' },
      { 序号: '3', '联系电话/手机': '1' },
    )
    const { code } = await kehu(['check', '-', ...day, '--rejected', path], { stdin: text })
    expect(code).toBe(1)
    const [header = [], ...rows] = tableOf(path)
    expect(header.slice(0, 3)).toEqual(['行号', '拒绝原因', '客户全称'])
    expect(header).toContain('序号')
    expect(rows.map((row) => row[0])).toEqual(['3', '4'])
    expect(rows[0]?.[1]).toMatch(/^客户类型：/)
    expect(rows[0]?.[header.indexOf('客户类型')]).toBe(' 某类 ')
    expect(rows[0]?.[header.indexOf('备注')]).toBe("'-原文")
  })

  test('is accepted once it has been corrected, and does not pile up reasons on the way', async () => {
    const first = fileOf('first.csv')
    const second = fileOf('second.csv')
    const text = `${csvOf({ 客户类型: '甲', 联系人姓名: '' }, {})}坏行\n`
    await kehu(['check', '-', ...day, '--rejected', first], { stdin: text })
    expect(tableOf(first).map((row) => row[0])).toEqual(['行号', '2', '4'])

    const halfway = fileOf('halfway.csv', readFileSync(first, 'utf8').replace(',甲,', ',现有客户,'))
    await kehu(['check', halfway, ...day, '--rejected', second])
    expect(tableOf(second)[0]).toEqual(tableOf(first)[0])
    expect(tableOf(second)[1]?.[1]).not.toContain('客户类型')

    const lines = readFileSync(second, 'utf8').trimEnd().split('\r\n')
    const done = fileOf('done.csv', lines.slice(0, 2).join('\r\n').replace(',,采购总监', ',李测试,采购总监'))
    const { code, stderr } = await kehu(['check', done, ...day])
    expect([code, stderr]).toEqual([0, expect.not.stringContaining('未使用')])
  })

  test('writes refused JSON records under the labels of the model', async () => {
    const path = fileOf('rejected-json.csv')
    const stdin = `${JSON.stringify({ ...goodRecord, customerType: '?' })}\n{broken\n`
    await kehu(['check', '-', ...day, '--input', 'ndjson', '--rejected', path], { stdin })
    const fixed = fileOf('fixed-json.csv', readFileSync(path, 'utf8').replace(',?,', ',现有客户,'))
    expect((await valuesOf(fixed))[0]).toEqual(goodRecord)
    expect(tableOf(path).map((row) => row[0])).toEqual(['行号', '1', '2'])
  })
})

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
