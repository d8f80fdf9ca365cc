import { expect, test } from 'vitest'
import { isSampleRow } from '../../src/import/sample-rows.ts'
import { en } from '../../src/messages/en.ts'
import { zhCN } from '../../src/messages/zh-cn.ts'

const examplesOf = (language: typeof zhCN) =>
  Object.fromEntries(
    Object.entries(language.fields).flatMap(([key, { example }]) => (example === undefined ? [] : [[key, example]])),
  )

test.each(['【示例】甲公司', '示例：甲公司', ' [Sample] A Co.', '(例如) 甲', 'Example: A Co.'])(
  'isSampleRow knows a row that is marked %s',
  (fullName) => {
    expect(isSampleRow({ fullName, remark: 'x' }, [])).toBe(true)
  },
)

test('isSampleRow knows the examples of a language without a mark', () => {
  expect(isSampleRow(examplesOf(en), [zhCN, en])).toBe(true)
  expect(isSampleRow(examplesOf(en), [])).toBe(false)
})

test('isSampleRow takes a customer for none, one that shares examples neither', () => {
  expect(isSampleRow({ fullName: '示例科技有限公司' }, [zhCN])).toBe(false)
  expect(isSampleRow({ ...examplesOf(zhCN), contactName: '李测试' }, [zhCN, en])).toBe(false)
  expect(isSampleRow({}, [zhCN, en])).toBe(false)
})
