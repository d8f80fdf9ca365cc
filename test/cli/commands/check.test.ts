import { describe, expect, test } from 'vitest'
import { goodRecord } from '../../record/records.ts'
import { fileOf, jsonLines, kehu, useCommand } from '../command.ts'
import { csvOf, gb18030Of, goodCells, ndjsonOf } from '../customers.ts'

useCommand()

const day = ['--today', '2026-11-23']

/** Checks a CSV text or bytes and gives the records of the NDJSON report. */
async function check(input: string | Uint8Array, ...args: string[]) {
  const { code, stdout, stderr } = await kehu(['check', '-', ...day, '--format', 'ndjson', ...args], { stdin: input })
  const lines = jsonLines(stdout)
  return { code, stderr, records: lines.slice(0, -1), summary: lines.at(-1)?.summary }
}

const codesOf = (record: { issues: { code: string }[] }) => record.issues.map(({ code }) => code)

describe('kehu check', () => {
  test('accepts a good customer with exit code 0', async () => {
    const { code, records, summary } = await check(csvOf({}))
    expect(code).toBe(0)
    expect(records).toEqual([
      {
        row: 2,
        ok: true,
        value: expect.objectContaining({ fullName: goodCells.客户全称, industry: 'I65', annualRevenue: 5000 }),
        issues: [],
        tier: { tier: 'small', basis: 'revenue', conflict: false, byEmployees: null, byRevenue: 'small' },
        review: { required: false, reasons: [], reviewer: null },
      },
    ])
    expect(Object.keys(records[0])).toEqual(['row', 'ok', 'value', 'issues', 'tier', 'review'])
    expect(summary).toMatchObject({ records: 1, accepted: 1, refused: 0 })
  })

  test('refuses with exit code 1, and says the issue with its keys in order', async () => {
    const { code, records } = await check(csvOf({}, { 客户类型: '?' }))
    expect(code).toBe(1)
    expect(records[1]).toMatchObject({ row: 3, ok: false, review: null })
    expect(records[1].issues).toEqual([
      { code: 'choice_unknown', severity: 'error', path: ['customerType'], params: {} },
    ])
    expect(Object.keys(records[1].issues[0])).toEqual(['code', 'severity', 'path', 'params'])
  })

  test('numbers accepted records only, from the sequence that is asked for', async () => {
    const { records } = await check(csvOf({}, { 客户类型: '?' }, {}), '--number-from', '7')
    expect(records.map(({ id }) => id)).toEqual(['CUST202611230007', undefined, 'CUST202611230008'])
  })

  test('keeps a number that a record brings along, and passes over it', async () => {
    const { records } = await check(
      csvOf({ 客户编号: 'CUST202611230001' }, {}, { 客户编号: '待定' }),
      '--number-from',
      '1',
    )
    expect(records.map(({ id }) => id)).toEqual(['CUST202611230001', 'CUST202611230002', 'CUST202611230003'])
  })

  test('judges stock data more leniently, and by the guide more strictly', async () => {
    const past = csvOf({ 预计下次跟进时间: '2020-01-01' })
    expect((await check(past)).code).toBe(1)
    expect((await check(past, '--occasion', 'stock')).code).toBe(0)
    expect(codesOf((await check(csvOf({}), '--model', 'guide')).records[0])).toEqual(['required'])
  })

  test('finds the headers under a title, and says which columns it does not use', async () => {
    const { code, records, stderr } = await check(`客户信息登记表,,\n填表人：,,\n${csvOf({ 序号: '1' })}`)
    expect([code, records[0].row]).toEqual([0, 4])
    expect(stderr).toContain('未使用的列：序号')
  })
})

describe('kehu check and encodings', () => {
  const text = csvOf({}, { 客户全称: '上海豫园旅游商城（集团）股份有限公司', 注册地址: '上海市黄浦区方浜中路' })
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])

  test.each([
    ['utf-8', Buffer.from(text)],
    ['utf-8', Buffer.from(`\ufeff${text}`)],
    ['utf-16le', utf16],
    ['utf-16be', Buffer.from(utf16).swap16()],
    ['gb18030', gb18030Of(text)],
  ])('detects %s', async (encoding, bytes) => {
    const { code, records, stderr } = await check(bytes)
    expect(stderr).toContain(`编码：${encoding}（自动识别）`)
    expect(code).toBe(0)
    expect(records[0].value.fullName).toBe(goodCells.客户全称)
  })

  test('decodes a long GB18030 file, whose pieces end inside characters, without loss', async () => {
    const rows = Array.from({ length: 2000 }, (_unused, row) => ({ 备注: '简称'.repeat(row % 7) }))
    const path = fileOf('long.csv', gb18030Of(csvOf(...rows)))
    const { code, stdout } = await kehu(['check', path, ...day, '--format', 'ndjson'])
    expect(code).toBe(0)
    const names = new Set(jsonLines(stdout).flatMap(({ value }) => (value ? [value.fullName] : [])))
    expect([...names]).toEqual([goodCells.客户全称])
  })

  test('detects an encoding that shows only behind much ASCII', async () => {
    const late = `fullName,remark\n${'a,b\n'.repeat(17_000)}`
    const { stderr, records } = await check(
      Buffer.concat([Buffer.from(late), gb18030Of('深圳市腾讯计算机系统有限公司,x\n')]),
    )
    expect(stderr).toContain('gb18030')
    expect(records.at(-1).value.fullName).toBe(goodCells.客户全称)
  })

  test('takes the encoding that it is told', async () => {
    const { stderr, code } = await check(gb18030Of(text), '--encoding', 'gbk')
    expect([code, stderr]).toEqual([0, expect.stringContaining('编码：gbk（指定）')])
    expect((await check(text, '--encoding', 'klingon')).code).toBe(2)
  })

  test('calls bytes that mean nothing an issue of their row', async () => {
    const bytes = Buffer.from(csvOf({}, { 备注: '\u0001\u0001' }, {}))
    for (let at = bytes.indexOf(1); at >= 0; at = bytes.indexOf(1)) bytes[at] = 0xff
    const { code, records } = await check(bytes)
    expect(code).toBe(1)
    expect(records.map(codesOf)).toEqual([[], ['row_bad_bytes'], []])
  })
})

describe('kehu check and damaged rows', () => {
  const [header = '', good = ''] = csvOf({}).split('\r\n')

  test('goes on behind rows that are ragged or badly quoted', async () => {
    const lines = [
      header,
      good,
      `${good},extra`,
      `${good},,`,
      '某公司,潜在',
      `"${good}`,
      good.replace('深', '"深'),
      '',
      good,
    ]
    const { code, records } = await check(lines.join('\n'))
    expect(code).toBe(1)
    expect(records.map(({ row }) => row)).toEqual([2, 3, 4, 5, 6, 7, 9])
    expect(records.map(codesOf)).toEqual([
      [],
      ['row_ragged'],
      [],
      ['row_ragged'],
      ['row_bad_quotes'],
      ['row_bad_quotes'],
      [],
    ])
    expect(records[1].issues[0].params).toEqual({ expected: 9, actual: 10 })
    expect(records[1].value).toEqual({})
  })

  test.each([
    [';', ['--delimiter', ';']],
    ['\t', ['--delimiter', 'tab']],
    [';', []],
    ['\t', []],
  ])('reads columns separated by %j with %j', async (delimiter, args) => {
    const { code } = await check([header, good].join('\n').replaceAll(',', delimiter), ...args)
    expect(code).toBe(0)
  })
})

describe('kehu check and JSON', () => {
  test('reads a list, a single record and lines alike', async () => {
    const record = JSON.stringify(goodRecord)
    for (const text of [`[${record}]`, record, `${record}\n`, JSON.stringify(goodRecord, undefined, 2)]) {
      const { code, records } = await check(text)
      expect([code, records[0].row, records[0].value]).toEqual([0, 1, goodRecord])
    }
  })

  test('knows labels as keys, and reports those that it does not know', async () => {
    const { fullName, phone, ...rest } = goodRecord
    const { code, records } = await check(JSON.stringify({ ...rest, 客户名称: fullName, 手机: phone, 层级: 'A' }))
    expect([code, records[0].value]).toEqual([0, goodRecord])
    expect(records[0].issues).toEqual([{ code: 'unknown_field', severity: 'warning', path: ['层级'], params: {} }])
  })

  test('goes on behind a line that is no JSON or no object', async () => {
    const { code, records } = await check(`${ndjsonOf({})}{"fullName":\n\n[1]\n${ndjsonOf({})}`)
    expect(code).toBe(1)
    expect(records.map(({ row }) => row)).toEqual([1, 2, 4, 5])
    expect(records.map(codesOf)).toEqual([[], ['row_bad_json'], ['not_an_object'], []])
  })

  test('goes on behind a bad element, and tells a list that was cut off', async () => {
    const record = JSON.stringify(goodRecord)
    const { code, records } = await check(`[${record},{"a":},${record}`)
    expect(code).toBe(1)
    expect(records.map(codesOf)).toEqual([[], ['row_bad_json'], [], ['row_bad_json']])
    expect((await check(`[${record},`)).records.map(codesOf)).toEqual([[], ['row_bad_json']])
  })

  test('goes by the name of a file, and by what it is told', async () => {
    const path = fileOf('records.jsonl', ndjsonOf({}, {}))
    expect((await kehu(['check', path, ...day])).code).toBe(0)
    expect((await kehu(['check', path, ...day, '--input', 'csv'])).code).toBe(3)
    expect((await kehu(['check', '-', ...day, '--input', 'ndjson'])).code).toBe(0)
  })
})

describe('kehu check and thresholds', () => {
  const text = csvOf({}, { 客户类型: '?' }, { 客户类型: '?' }, {}, {})

  test.each([
    [['--max-errors', '2'], 0, 5],
    [['--max-errors', '1'], 1, 3],
    [['--max-errors', '0'], 1, 2],
    [['--max-error-rate', '40%'], 0, 5],
    [['--max-error-rate', '0.39'], 1, 5],
    [['--max-error-rate', '1', '--max-errors', '1'], 1, 3],
  ])('with %j ends with %i after %i records', async (args, exitCode, read) => {
    const { code, records, summary } = await check(text, ...args)
    expect([code, records.length, summary.records]).toEqual([exitCode, read, read])
  })
})

describe('kehu check and what it cannot read', () => {
  test.each([
    ['nothing', ''],
    ['no header', '1,2,3\n4,5,6\n'],
    ['a workbook', Buffer.from('504b030414000600', 'hex')],
    ['no text', Buffer.from(Array.from({ length: 3000 }, (_unused, at) => (at * 7919) % 251))],
  ])('ends with 3 for %s', async (_name, input) => {
    const { code, records, stderr } = await check(input)
    expect([code, records]).toEqual([3, []])
    expect(stderr).toMatch(/^kehu: .+$/m)
  })

  test('ends with 3 for a file that is missing, and for a directory', async () => {
    expect(await kehu(['check', fileOf('missing.csv')])).toMatchObject({ code: 3, stdout: '' })
    expect(await kehu(['check', fileOf('.')])).toMatchObject({ code: 3, stdout: '' })
    expect((await kehu(['check', fileOf('x.json', 'plain text')])).code).toBe(3)
  })

  test('never repeats what a person typed, in any message', async () => {
    const secret = {
      联系人姓名: '绝密姓名'.repeat(20),
      '联系电话/手机': '1381234绝密',
      邮箱地址: '绝密@',
      注册地址: '绝密路',
    }
    for (const format of ['text', 'csv', 'junit', 'github']) {
      const { stdout, stderr } = await kehu(['check', '-', ...day, '--format', format], { stdin: csvOf(secret) })
      expect(stdout).toContain('腾讯')
      expect(stdout + stderr).not.toContain('绝密')
    }
  })
})
