import { expect, test } from 'vitest'
import { referenceTables } from '../../src/data/index.ts'
import { isSampleRow } from '../../src/import/sample-rows.ts'
import { en } from '../../src/messages/en.ts'
import { zhCN } from '../../src/messages/zh-cn.ts'
import { customerModel } from '../../src/model/customer-model.ts'
import { mapHeaders } from '../../src/pipeline/headers.ts'
import { judgeRecord } from '../../src/pipeline/judge-record.ts'
import { recordOfCells } from '../../src/pipeline/rows.ts'
import { compileModel } from '../../src/record/compile-model.ts'
import { templateWorkbook } from '../../src/sheets/template-workbook.ts'

test.each([zhCN, en])(
  'templateWorkbook gives a sample in $locale that is known as one, and right but for its mark',
  (language) => {
    const { sheets } = templateWorkbook(customerModel, language, { industries: referenceTables.industries })
    const [headers = [], sample = []] = (sheets[0]?.rows ?? []).map((row) => row.map(({ text }) => text))
    const map = mapHeaders(headers, customerModel, [language])
    expect(isSampleRow(recordOfCells(sample, map, customerModel), [language])).toBe(true)
    const unmarked = sample.map((text, at) => (at === 0 ? text.replace(/^【示例】|^\[Sample\] /, '') : text))
    const compiled = compileModel(customerModel, referenceTables)
    const { issues } = judgeRecord(compiled, recordOfCells(unmarked, map, customerModel), {
      today: '2024-11-20',
      occasion: 'create',
    })
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([])
  },
)

test('templateWorkbook keeps the header in sight, and offers lists below it', () => {
  const [entry] = templateWorkbook(customerModel, zhCN).sheets
  expect([entry?.headerRows, entry?.lastRow, entry?.rows.length]).toEqual([1, 2000, 2])
  expect(entry?.widths).toHaveLength(customerModel.order.length)
  expect(entry?.checks?.length).toBeGreaterThan(3)
})
