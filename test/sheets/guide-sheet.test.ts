import { expect, test } from 'vitest'
import { industries } from '../../src/data/industries/index.ts'
import { en } from '../../src/messages/en.ts'
import { zhCN } from '../../src/messages/zh-cn.ts'
import { customerModel } from '../../src/model/customer-model.ts'
import { entryColumnsOf } from '../../src/sheets/entry-columns.ts'
import { guideSheet } from '../../src/sheets/guide-sheet.ts'

test.each([zhCN, en])('guideSheet explains every field in $locale', (language) => {
  const columns = entryColumnsOf(customerModel, language, { industries })
  const { rows } = guideSheet(columns, language)
  const begin = rows.findIndex((row) => row[0]?.look === 'title') + 1
  expect(rows.slice(begin).map((row) => row[0]?.text)).toEqual(columns.map(({ label }) => label))
  for (const row of rows.slice(begin)) expect([row.length, row[2]?.text]).toEqual([5, expect.stringMatching(/./)])
})

test('guideSheet lists short lists, and sends to the column for long ones', () => {
  const columns = entryColumnsOf(customerModel, zhCN, { industries })
  const texts = guideSheet(columns, zhCN).rows.map((row) => row.map(({ text }) => text))
  expect(texts.find(([label]) => label === '客户规模')).toEqual(expect.arrayContaining(['必填', '小型、中型、大型']))
  expect(texts.find(([label]) => label === '所属行业')?.[4]).toBe('请从列表中选择。')
})
