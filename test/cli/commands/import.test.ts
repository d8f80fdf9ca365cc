import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { openWorkbook } from '../../../src/cli/workbook/open-workbook.ts'
import { writeWorkbook } from '../../../src/cli/workbook/write-workbook.ts'
import { textOfCell } from '../../../src/sheets/index.ts'
import { fileOf, jsonLines, kehu, useCommand } from '../command.ts'
import { goodCells } from '../customers.ts'

useCommand()

const today = ['--today', '2026-11-23']

async function textsOf(path: string): Promise<string[][]> {
  const [sheet] = await openWorkbook(readFileSync(path))
  const rows: string[][] = []
  for await (const batch of sheet?.rows() ?? []) {
    for (const { cells } of batch) rows.push(Array.from(cells, textOfCell))
  }
  return rows
}

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
  const [labels = [], sample = []] = await textsOf(template)
  const typed = labels.map((label) => goodCells[label.replace('*', '').replace(/（.*/, '')] ?? '')
  const wrong = typed.map((text, at) => (labels[at]?.includes('电话') ? '138' : at === 0 ? '上海测试有限公司' : text))
  const filled = await save('filled.xlsx', [labels, sample, typed, wrong])

  const errors = fileOf('errors.xlsx')
  const first = await kehu(['import', filled, '--errors', errors, ...today])
  expect(first.stderr).toContain('新建1条，更新0条，跳过1行，待改正1行')
  expect(first.code).toBe(1)
  expect(jsonLines(first.stdout)).toMatchObject([{ row: 3, action: 'create', record: { fullName: typed[0] } }])

  const refused = await textsOf(errors)
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

/** A ZIP archive that holds one file, which may lie about its size. */
function archive(name: string, content: Uint8Array, size = content.length): Uint8Array {
  const packed = deflateRawSync(content)
  const common = Buffer.alloc(26)
  common.writeUInt16LE(20, 0)
  common.writeUInt16LE(8, 4)
  common.writeUInt32LE(packed.length, 14)
  common.writeUInt32LE(size, 18)
  common.writeUInt16LE(name.length, 22)
  const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, Buffer.from(name), packed])
  const central = Buffer.concat([
    Buffer.from('PK\u0001\u0002\u0014\u0000'),
    common,
    Buffer.alloc(14),
    Buffer.from(name),
  ])
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006')
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(local.length, 16)
  return Buffer.concat([local, central, end])
}

test.each([
  ['600 MB of zeros', archive('_rels/.rels', Buffer.alloc(600_000_000)), '过大'],
  ['more than it promised', archive('_rels/.rels', Buffer.alloc(90_000_000, 60), 100), '不是完整的'],
  ['a torn archive', Buffer.from('PK\u0003\u0004torn'), '不是完整的'],
  ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), '旧格式'],
])('kehu check refuses a workbook that is %s', async (_name, bytes, reason) => {
  const { code, stdout, stderr } = await kehu(['check', fileOf('hostile.xlsx', bytes)], {
    env: { NODE_OPTIONS: '--max-old-space-size=128' },
  })
  expect([code, stdout]).toEqual([3, ''])
  expect(stderr).toContain(reason)
})

const office = spawnSync('soffice', ['--version']).status === 0

test.runIf(office || process.env.CI)(
  'kehu import reads what LibreOffice saved of the template',
  { timeout: 180_000 },
  async () => {
    expect(office).toBe(true)
    const template = fileOf('office.xlsx')
    await kehu(['template', '--output', template])
    const folder = `${dirname(template)}/saved`
    spawnSync('soffice', ['--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', folder, template])
    expect(existsSync(`${folder}/office.xlsx`)).toBe(true)
    const { code, stderr } = await kehu(['import', `${folder}/office.xlsx`, ...today])
    expect([code, stderr]).toEqual([0, expect.stringContaining('跳过1行')])
  },
)
