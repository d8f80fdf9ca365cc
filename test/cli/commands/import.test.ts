import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { writeWorkbook } from '../../../src/cli/workbook/write-workbook.ts'
import { fileOf, jsonLines, kehu, useCommand } from '../command.ts'
import { goodCells } from '../customers.ts'
import { partsOf, zipOf } from '../workbook/made-workbook.ts'
import { textsOf } from '../workbook/read-sheets.ts'

useCommand()

const today = ['--today', '2026-11-23']

function save(name: string, rows: readonly (readonly string[])[]): Promise<string> {
  return writeWorkbook({
    sheets: [
      {
        name: '客户',
        widths: rows[0]?.map(() => 12) ?? [],
        headerRows: 1,
        rows: rows.map((row) => row.map((text) => ({ text }))),
      },
    ],
  }).then((bytes) => fileOf(name, bytes))
}

const headers = Object.keys(goodCells)
const good = Object.values(goodCells)
const withPhone = (phone: string) => headers.map((header, at) => (header.includes('电话') ? phone : (good[at] ?? '')))

test('kehu import takes template, error workbook and what was corrected in it', async () => {
  const template = fileOf('template.xlsx')
  expect((await kehu(['template', '--output', template])).code).toBe(0)
  const [labels = [], sample = []] = await textsOf(readFileSync(template))
  const typed = labels.map((label) => goodCells[label.replace('*', '').replace(/（.*/, '')] ?? '')
  const wrong = typed.map((text, at) => (labels[at]?.includes('电话') ? '138' : at === 0 ? '上海测试有限公司' : text))
  const filled = await save('filled.xlsx', [labels, sample, typed, wrong])

  const errors = fileOf('errors.xlsx')
  const first = await kehu(['import', filled, '--errors', errors, ...today])
  expect(first.stderr).toContain('新建1条，更新0条，跳过1行，待改正1行')
  expect(first.code).toBe(1)
  expect(jsonLines(first.stdout)).toMatchObject([{ row: 3, action: 'create', record: { fullName: typed[0] } }])

  const refused = await textsOf(readFileSync(errors))
  expect(refused[0]?.slice(0, 2)).toEqual(['行号', '拒绝原因'])
  expect(refused[1]?.[0]).toBe('4')
  const corrected = refused.map((row) => row.map((text) => (text === '138' ? '13812345678' : text)))
  const second = await kehu(['import', await save('corrected.xlsx', corrected), ...today])
  expect([second.code, jsonLines(second.stdout).length]).toEqual([0, 1])
})

test('kehu check judges a workbook as it judges the same table as CSV', async () => {
  const workbook = await save('good.xlsx', [headers, good])
  const table = fileOf('good.csv', `${headers.join(',')}\n${good.map((text) => `"${text}"`).join(',')}\n`)
  const [one, other] = [
    await kehu(['check', workbook, '--format', 'ndjson', ...today]),
    await kehu(['check', table, '--format', 'ndjson', ...today]),
  ]
  expect(one.stdout).toBe(other.stdout)
  expect(one.code).toBe(0)
})

test('kehu check gives of a workbook in two threads what it gives in one', async () => {
  const workbook = await save('threads.xlsx', [headers, ...Array(50).fill(good), withPhone('138')])
  const run = (jobs: string) => {
    const rejected = fileOf(`threads-${jobs}.xlsx`)
    return kehu(['check', workbook, '--format', 'ndjson', '--jobs', jobs, '--rejected', rejected, ...today])
  }
  const [one, two] = [await run('1'), await run('2')]
  expect([two.code, two.stdout]).toEqual([1, one.stdout])
  const [first, second] = ['1', '2'].map((jobs) => textsOf(readFileSync(fileOf(`threads-${jobs}.xlsx`))))
  expect(await second).toEqual(await first)
  expect((await second)?.slice(1).map(([row]) => row)).toEqual(['52'])
})

test('kehu check and kehu profile leave the sample of the template out', async () => {
  const template = fileOf('only-sample.xlsx')
  await kehu(['template', '--output', template])
  const { code, stderr } = await kehu(['check', template, '--format', 'ndjson', ...today])
  expect([code, stderr]).toEqual([0, expect.stringContaining('已跳过1行示例')])
  expect(JSON.parse((await kehu(['profile', template, '--format', 'json'])).stdout).records).toBe(0)
})

test('kehu import updates what is stored, and skips what is the same', async () => {
  const workbook = await save('again.xlsx', [headers, good])
  const stored = fileOf('stored.ndjson')
  await kehu(['import', workbook, '--output', stored, ...today])
  const same = await kehu(['import', workbook, '--existing', stored, ...today])
  expect([same.stdout, same.stderr]).toEqual(['', expect.stringContaining('跳过1行')])
  const changed = await kehu([
    'import',
    await save('changed.xlsx', [headers, withPhone('13912345678')]),
    '--existing',
    stored,
    ...today,
  ])
  expect(jsonLines(changed.stdout)).toMatchObject([
    { action: 'update', changed: ['phone'], record: { phone: '13912345678' } },
  ])
})

test('kehu import repairs a lost zero only when asked', async () => {
  const workbook = await save('zero.xlsx', [headers, withPhone('75586013388')])
  expect((await kehu(['import', workbook, ...today])).code).toBe(1)
  const repaired = await kehu(['import', workbook, '--repair', ...today])
  expect(jsonLines(repaired.stdout)).toMatchObject([{ record: { phone: '0755-86013388' } }])
})

const sheet = 'xl/worksheets/sheet1.xml'

test.each([
  ['600 MB of blanks', () => zipOf(partsOf('', { [sheet]: Buffer.alloc(600_000_000, 0x20) })), '过大'],
  [
    'more than it promised',
    () => zipOf(partsOf('', { [sheet]: Buffer.alloc(90_000_000, 0x20) }), { [sheet]: 100 }),
    '不是完整的',
  ],
  ['a torn archive', () => Buffer.from('PK\u0003\u0004torn'), '不是完整的'],
  ['an old workbook', () => Buffer.from('d0cf11e0a1b11ae1', 'hex'), '旧格式'],
  ['a file of LibreOffice', () => zipOf({ 'content.xml': '<x/>' }), '.ods'],
])('kehu check and kehu import refuse a workbook that is %s', async (_name, bytesOf, reason) => {
  const path = fileOf('hostile.xlsx', bytesOf())
  for (const command of ['check', 'import']) {
    const { code, stdout, stderr } = await kehu([command, path], { env: { NODE_OPTIONS: '--max-old-space-size=128' } })
    expect([code, stdout, stderr]).toEqual([3, '', expect.stringContaining(reason)])
  }
})

test('kehu import reads past a cell in the last corner of a sheet', async () => {
  const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`
  const rows = [headers, good].map((row, at) => {
    const cells = row.map((text, column) => cell(`${String.fromCharCode(65 + column)}${at + 1}`, text))
    return `<row r="${at + 1}">${cells.join('')}</row>`
  })
  const corner = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
  const path = fileOf('corner.xlsx', zipOf(partsOf(rows.join('') + corner)))
  const { code, stdout } = await kehu(['import', path, ...today])
  expect([code, jsonLines(stdout).length]).toEqual([0, 1])
})

test('kehu import takes a formula by its result, and names the cell of one that has none', async () => {
  const formula = (result: string) =>
    headers.map((header, at) => {
      const text = good[at] ?? ''
      return header === '上年营业额' ? `<c><f>2500*2</f>${result}</c>` : `<c t="inlineStr"><is><t>${text}</t></is></c>`
    })
  const names = headers.map((header) => `<c t="inlineStr"><is><t>${header}</t></is></c>`)
  const imported = async (result: string) => {
    const rows = [names, formula(result)].map((cells) => `<row>${cells.join('')}</row>`).join('')
    return kehu(['import', fileOf('formula.xlsx', zipOf(partsOf(rows))), '--errors', fileOf('formula.csv'), ...today])
  }
  expect(jsonLines((await imported('<v>5000</v>')).stdout)[0].record.annualRevenue).toBe(5000)
  expect((await imported('<v/>')).code).toBe(1)
  expect(readFileSync(fileOf('formula.csv'), 'utf8')).toContain('单元格的公式')
})
