import { expect, test } from 'vitest'
import { assertField, chosenColumns } from '../../../src/cli/import/chosen-columns.ts'
import { chinese } from '../../../src/cli/words/zh-cn.ts'
import { importPlanOf } from '../../../src/import/import-plan.ts'
import { zhCN } from '../../../src/messages/zh-cn.ts'
import { customerModel } from '../../../src/model/customer-model.ts'

const plan = importPlanOf(['单位=名', '客户全称', '电话'], customerModel, [zhCN])
const chosen = (...choices: string[]) =>
  chosenColumns(plan, choices, customerModel, chinese).columns.map(({ field, confirmed }) => (confirmed ? field : null))

test('chosenColumns takes what is said of a column, and leaves out one without a field', () => {
  expect(chosen()).toEqual([null, 'fullName', 'phone'])
  expect(chosen('单位=名=fullName', ' 客户全称 =')).toEqual(['fullName', null, 'phone'])
})

test.each([
  ['规模=size', '没有“规模”列'],
  ['=size', '没有“”列'],
  ['电话', '没有“”列'],
  ['电话=phnoe', '“phone”'],
])('chosenColumns refuses --map %s', (choice, reason) => {
  expect(() => chosen(choice)).toThrow(reason)
})

test('assertField names the nearest field', () => {
  expect(() => assertField('fullNmae', customerModel, chinese)).toThrow('fullName')
  expect(() => assertField(undefined, customerModel, chinese)).not.toThrow()
})
