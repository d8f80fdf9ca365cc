import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { fileOf, jsonLines, kehu, useCommand } from '../cli/command.ts'
import { goodCells } from '../cli/customers.ts'
import { python } from './programs.ts'

useCommand()

/** Runs a program of Python that knows `openpyxl` and `path`; gives what it prints as JSON. */
function inPython(path: string, program: string): unknown {
  const head = `import json, openpyxl\npath = ${JSON.stringify(path)}\n`
  const text = execFileSync(python ?? 'python3', ['-c', head + program], {
    encoding: 'utf8',
    env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
  })
  return text === '' ? undefined : JSON.parse(text)
}

test('openpyxl sees the sheets, formats, notes and lists of a template', async () => {
  const template = fileOf('template.xlsx')
  await kehu(['template', '--output', template])
  const seen = inPython(
    template,
    `
book = openpyxl.load_workbook(path)
sheet = book['客户']
print(json.dumps({
  'sheets': [[s.title, s.sheet_state] for s in book],
  'frozen': sheet.freeze_panes,
  'formats': [sheet[c].number_format for c in ('H3', 'H2000', 'K3', 'M3')],
  'note': sheet['H1'].comment.text,
  'lists': [[str(v.sqref), v.formula1, v.errorStyle] for v in sheet.data_validations.dataValidation],
}))`,
  )
  expect(seen).toEqual({
    sheets: [
      ['客户', 'visible'],
      ['填写说明', 'visible'],
      ['选项', 'hidden'],
    ],
    frozen: 'B2',
    formats: ['@', '@', '@', '@'],
    note: expect.stringContaining('11位手机号'),
    lists: expect.arrayContaining([
      ['B2:B2000', "'选项'!$A$2:$A$5", 'stop'],
      ['C2:C2000', expect.stringMatching(/^'选项'!\$B\$2:\$B\$\d+$/), 'warning'],
    ]),
  })
})

test('openpyxl sees the bad cells of an error workbook coloured, with the reason as a note', async () => {
  const [table, errors] = [fileOf('bad.csv', '客户全称,联系电话\n=甲有限公司,138\n'), fileOf('errors.xlsx')]
  await kehu(['import', table, '--errors', errors, '--today', '2026-11-23'])
  const seen = inPython(
    errors,
    `
sheet = openpyxl.load_workbook(path).worksheets[0]
print(json.dumps([[c.value, c.data_type, c.fill.fgColor.rgb, c.comment.text if c.comment else None] for c in sheet[2]][:4]))`,
  )
  expect(seen).toEqual([
    ['2', 's', '00000000', null],
    [expect.stringContaining('联系电话/手机：'), 's', '00000000', null],
    ['=甲有限公司', 's', '00000000', null],
    ['138', 's', 'FFFFC7CE', expect.stringContaining('联系电话/手机：')],
  ])
})

test('What openpyxl wrote is read: merged cells, numbers with zeros in front, dates, formulas without a result', async () => {
  const written = fileOf('written.xlsx')
  const rows = [goodCells, { ...goodCells, 联系人姓名: '王测试' }, { ...goodCells, 客户全称: '丙有限公司' }]
  inPython(
    written,
    `
import datetime
rows = json.loads(${JSON.stringify(JSON.stringify(rows))})
book = openpyxl.Workbook()
sheet = book.active
headers = list(rows[0]) + ['成立时间', '备注']
sheet.append(headers)
for row in rows:
  sheet.append([row[h] if h in row else None for h in headers])
phone, founded, remark = (headers.index(h) + 1 for h in ('联系电话/手机', '成立时间', '备注'))
sheet.cell(2, phone, 75586013388).number_format = '000000000000'
sheet.cell(2, founded, datetime.date(1998, 11, 11))
sheet.cell(3, founded, datetime.date(1998, 11, 11))
sheet.cell(3, phone, 13812345678)
sheet.cell(4, remark, '=A2')
sheet['A3'] = None
sheet.merge_cells('A2:A3')
book.save(path)`,
  )
  const errors = fileOf('written.csv')
  const { stdout, stderr } = await kehu(['import', written, '--errors', errors, '--today', '2026-11-23'])
  expect(stderr).toContain('新建1条，更新0条，跳过1行，待改正1行')
  expect(jsonLines(stdout)).toMatchObject([{ row: 2, record: { phone: '0755-86013388', foundedOn: '1998-11-11' } }])
  const { stdout: report } = await kehu(['check', written, '--format', 'ndjson', '--today', '2026-11-23'])
  expect(jsonLines(report)[2].issues).toMatchObject([{ code: 'cell_error', path: ['remark'] }])
})
