import { expect, test } from 'vitest'
import { zhCN } from '../../src/messages/zh-cn.ts'
import { customerModel } from '../../src/model/customer-model.ts'
import { error } from '../../src/model/issues.ts'
import { errorWorkbook } from '../../src/sheets/error-workbook.ts'

test('errorWorkbook offers the lists of the template where the refused rows stand', () => {
  const table = { headers: ['规模', '公司'], columns: ['size', 'fullName'] }
  const row = { row: 2, cells: ['超大', '甲公司'], issues: [{ ...error('choice_unknown'), path: ['size'] }] }
  const { sheets } = errorWorkbook(table, [row, row], customerModel, zhCN)
  const [sheet, lists] = sheets
  expect([sheet?.lastRow, sheet?.rows.length, lists?.hidden]).toEqual([3, 3, true])
  const check = sheet?.checks?.find(({ column }) => column === 2)
  expect(lists?.rows[1]?.[check?.list.column ?? -1]?.text).toBe('小型')
})
