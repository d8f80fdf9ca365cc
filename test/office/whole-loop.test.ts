import { readFileSync, rmSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { en } from '../../src/messages/en.ts'
import { optionLabelOf } from '../../src/messages/label-of.ts'
import { zhCN } from '../../src/messages/zh-cn.ts'
import { customerModel } from '../../src/model/customer-model.ts'
import { mapHeaders } from '../../src/pipeline/headers.ts'
import { cellAddress } from '../../src/sheets/cell-address.ts'
import { fileOf, jsonLines, kehu, useCommand } from '../cli/command.ts'
import { readSheets, textsOf } from '../cli/workbook/read-sheets.ts'
import { type LibreOffice, libreOffice, type Typed } from './libre-office.ts'

useCommand()

let office: LibreOffice
beforeAll(() => {
  office = libreOffice()
})
afterAll(() => rmSync(office.folder, { recursive: true, force: true }))

const today = ['--today', '2026-11-23']

/** A customer as a person types it, by field; the options are in the words of the language. */
const customer = {
  fullName: '上海测试“乙”有限公司',
  industry: '信息传输、软件和信息技术服务业-软件和信息技术服务业',
  registeredAddress: '上海市浦东新区张江镇祖冲之路1号',
  contactName: '李测试',
  contactTitle: '采购总监',
  phone: '02162345678',
  foundedOn: '2015/6/18',
  annualRevenue: '5,000',
  remark: '=1+1 简称：乙\n-第二行',
} satisfies Readonly<Record<string, string>>

const wordings = [
  {
    language: zhCN,
    before: '新建1条，更新0条，跳过1行，待改正2行',
    after: '新建2条，更新0条，跳过0行，待改正0行',
  },
  {
    language: en,
    before: '1 created, 0 updated, 1 skipped, 2 to correct',
    after: '2 created, 0 updated, 0 skipped, 0 to correct',
  },
]

test.each(wordings)(
  'A template in $language.locale that was filled in LibreOffice is imported, corrected there, and imported again',
  async ({ language, before, after }) => {
    const { locale } = language
    const [template, filled, errors, corrected] = ['template', 'filled', 'errors', 'corrected'].map((name) =>
      fileOf(`${name}-${locale}.xlsx`),
    ) as [string, string, string, string]
    const speak = ['--locale', locale]
    await kehu(['template', '--output', template, ...speak])
    const [labels = []] = await textsOf(readFileSync(template))
    const { columns } = mapHeaders(labels, customerModel, [language])
    const columnOf = (field: string) => columns.indexOf(field)
    const type = optionLabelOf('customerType', 'current', language)
    const size = optionLabelOf('size', 'small', language)
    const typed = (row: number, changes: object): Typed =>
      Object.fromEntries(
        Object.entries({ ...customer, customerType: type, size, ...changes }).map(([field, text]) => [
          cellAddress(row, columnOf(field)),
          text,
        ]),
      )

    office.type(template, filled, {
      ...typed(3, {}),
      ...typed(4, { fullName: '上海测试丙有限公司', customerType: '?', phone: '138' }),
      ...typed(6, { fullName: '上海测试丁有限公司', contactName: '', registeredAddress: '月球' }),
    })
    const first = await kehu(['import', filled, '--errors', errors, ...today, ...speak])
    expect([first.code, first.stderr]).toEqual([1, expect.stringContaining(before)])
    expect(jsonLines(first.stdout)).toMatchObject([
      {
        row: 3,
        action: 'create',
        record: {
          fullName: '上海测试“乙”有限公司',
          customerType: 'current',
          industry: 'I65',
          phone: '021-62345678',
          foundedOn: '2015-06-18',
          annualRevenue: 5000,
          remark: '=1+1 简称：乙\n-第二行',
        },
      },
    ])

    const refused = await textsOf(readFileSync(errors))
    expect(refused.slice(1).map(([row]) => row)).toEqual(['4', '6'])
    const behind = (field: string, row: number) => cellAddress(row, columnOf(field) + 2)
    office.type(errors, corrected, {
      [behind('customerType', 2)]: type,
      [behind('phone', 2)]: '13812345678',
      [behind('contactName', 3)]: '王测试',
      [behind('registeredAddress', 3)]: customer.registeredAddress,
    })
    const second = await kehu(['import', corrected, ...today, ...speak])
    expect([second.code, second.stderr]).toEqual([0, expect.stringContaining(after)])
    expect(jsonLines(second.stdout).map(({ action, record }) => [action, record.fullName, record.foundedOn])).toEqual([
      ['create', '上海测试丙有限公司', '2015-06-18'],
      ['create', '上海测试丁有限公司', '2015-06-18'],
    ])
  },
)

test('What LibreOffice makes of values outside of the template is read, or refused by its cell', async () => {
  const plain = fileOf('plain.xlsx')
  const empty = fileOf('empty.csv', '\ufeffa\r\n')
  const cells = ['客户全称', '电话', '成立时间', '上年营业额', '备注']
  const headers = Object.fromEntries(cells.map((text, column) => [cellAddress(1, column), text]))
  office.type(empty, plain, {
    ...headers,
    A2: '甲有限公司',
    B2: '075586013388',
    C2: '2015-06-18',
    D2: '=2500*2',
    E2: '=1/0',
  })
  const [sheet] = await readSheets(readFileSync(plain))
  expect(sheet?.rows[1]?.cells).toMatchObject([
    { kind: 'text' },
    { kind: 'number', text: '75586013388' },
    { kind: 'date', text: '2015-06-18' },
    { kind: 'number', text: '5000', formula: true },
    { kind: 'error', text: '#DIV/0!', formula: true },
  ])
})
