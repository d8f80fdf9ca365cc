import { expect, test } from 'vitest'
import { referenceTables } from '../../src/data/index.ts'
import { en } from '../../src/messages/en.ts'
import { zhCN } from '../../src/messages/zh-cn.ts'
import { customerModel } from '../../src/model/customer-model.ts'
import { mapHeaders } from '../../src/pipeline/headers.ts'
import { judgeRecord } from '../../src/pipeline/judge-record.ts'
import { recordOfCells } from '../../src/pipeline/rows.ts'
import { recordTable } from '../../src/sheets/record-table.ts'
import { compiled, goodRecord, today } from '../record/records.ts'

test.each([zhCN, en])('recordTable writes a record in $locale that is read as the same again', (language) => {
  const table = recordTable(customerModel, language, referenceTables)
  const [headers, cells] = [table.headers, table.row({ id: 'CUST202611230001', record: goodRecord })].map((row) =>
    row.map(({ text }) => text),
  )
  expect(cells?.[0]).toBe('CUST202611230001')
  const map = mapHeaders(headers ?? [], customerModel, [language])
  const input = recordOfCells(cells ?? [], map, customerModel)
  expect(judgeRecord(compiled, input, { today, occasion: 'create' }).value).toEqual(goodRecord)
})

test('recordTable leaves blank what a record does not say', () => {
  const cells = recordTable(customerModel, zhCN).row({ record: {} })
  expect(cells.every(({ text }) => text === '')).toBe(true)
})
