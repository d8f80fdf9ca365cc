import { expect, test } from 'vitest'
import { isWorkbook, readWorkbook } from '../../../src/cli/input/read-workbook.ts'
import { chinese } from '../../../src/cli/words/zh-cn.ts'
import { writeWorkbook } from '../../../src/cli/workbook/write-workbook.ts'
import { customerModel } from '../../../src/model/customer-model.ts'
import { fakeHost } from '../fake-host.ts'
import { partsOf, zipOf } from '../workbook/made-workbook.ts'
import { inPieces } from '../workbook/read-sheets.ts'

async function read(bytes: Uint8Array) {
  const host = fakeHost()
  const source = await readWorkbook(inPieces(bytes, 1000), customerModel, host, chinese, 'a.xlsx')
  const rows = []
  for await (const batch of source.rows) for (const { row, input, cells } of batch) rows.push({ row, input, cells })
  return { headers: source.layout.table?.headers, rows, said: host.written.stderr }
}

const sheetOf = (name: string, ...rows: string[][]) => ({
  name,
  widths: [],
  headerRows: 0,
  rows: rows.map((row) => row.map((text) => ({ text }))),
})

test('readWorkbook reads the shown sheet that names most fields, below its headers', async () => {
  const bytes = await writeWorkbook({
    sheets: [
      sheetOf('说明', ['请填写'], ['客户全称']),
      { ...sheetOf('旧', ['客户全称', '电话', '备注'], ['旧公司', '1', 'x']), hidden: true },
      sheetOf('名单', ['2026年名单'], ['客户全称', '电话', ''], ['', ' ', ''], ['甲公司', '13812345678', '']),
    ],
  })
  const { headers, rows, said } = await read(bytes)
  expect(headers).toEqual(['客户全称', '电话'])
  expect(rows).toEqual([
    { row: 4, input: { fullName: '甲公司', phone: '13812345678' }, cells: ['甲公司', '13812345678'] },
  ])
  expect(said).toBe('工作表：名单（另有1个工作表未读取）\n')
})

test('readWorkbook says what it cannot read', async () => {
  await expect(read(await writeWorkbook({ sheets: [sheetOf('表', ['甲', '乙'])] }))).rejects.toThrow('表头')
  await expect(read(Buffer.from('d0cf11e0a1b11ae1', 'hex'))).rejects.toThrow('旧格式')
  await expect(read(zipOf({ 'content.xml': '<x/>' }))).rejects.toThrow('.ods')
  await expect(read(Buffer.from('PK\u0003\u0004'))).rejects.toThrow('不是完整的')
})

test('readWorkbook says so when a sheet turns out to be torn in mid-run', async () => {
  const row = (at: number) =>
    `<row r="${at}"><c r="A${at}" t="inlineStr"><is><t>客户全称</t></is></c><c t="inlineStr"><is><t>电话</t></is></c></row>`
  const rows = Array.from({ length: 5000 }, (_, at) => row(at + 1)).join('')
  await expect(read(zipOf(partsOf(`${rows}<row>`)))).rejects.toThrow('不是完整的')
})

test('isWorkbook knows workbooks by their first bytes', () => {
  expect(isWorkbook(zipOf({}))).toBe(false)
  expect(isWorkbook(zipOf({ a: '' }))).toBe(true)
  expect(isWorkbook(Buffer.from('d0cf11e0a1b11ae1', 'hex'))).toBe(true)
  expect([isWorkbook(Buffer.from('PK客户')), isWorkbook(new Uint8Array())]).toEqual([false, false])
})
