import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fileOf, kehu, useCommand } from '../command.ts'
import { readSheets, textsOf } from '../workbook/read-sheets.ts'

useCommand()

test.each([
  ['zh-CN', ['客户', '填写说明', '选项'], '*客户全称'],
  ['en', ['Customers', 'Guide', 'Options'], '*Full name'],
])('kehu template writes the workbook in %s', async (locale, sheets, header) => {
  const path = fileOf(`${locale}.xlsx`)
  const { code, stdout, stderr } = await kehu(['template', '--output', path, '--locale', locale])
  expect([code, stdout, stderr]).toEqual([0, '', expect.stringContaining(path)])
  expect((await readSheets(readFileSync(path))).map(({ name }) => name)).toEqual(sheets)
  expect((await textsOf(readFileSync(path)))[0]?.[0]).toBe(header)
})

test('kehu template writes that of a customer type, and knows which there are', async () => {
  const path = fileOf('potential.xlsx')
  await kehu(['template', '--type', 'potential', '--output', path])
  const [headers = [], sample = []] = await textsOf(readFileSync(path))
  expect(sample[headers.indexOf('*客户类型')]).toBe('潜在客户')
  const { code, stderr } = await kehu(['template', '--type', 'potentail', '--output', fileOf('no.xlsx')])
  expect([code, stderr]).toEqual([2, expect.stringContaining('potential')])
  expect(existsSync(fileOf('no.xlsx'))).toBe(false)
})

test('kehu template ends with 3 where it cannot write', async () => {
  mkdirSync(fileOf('folder.xlsx'))
  expect((await kehu(['template', '--output', fileOf('folder.xlsx')])).code).toBe(3)
})
