import { expect, test } from 'vitest'
import { repeatOf } from '../../src/import/earlier-rows.ts'
import { customerModel } from '../../src/model/customer-model.ts'
import { goodRecord } from '../record/records.ts'

const repeat = (changes: object) =>
  repeatOf({ row: 2, value: goodRecord }, { ...goodRecord, ...changes }, customerModel)

test.each([
  [{}, 'repeated'],
  [{ remark: undefined, demandTypes: ['purchase', 'consulting'] }, 'repeated'],
  [{ contactName: '王测试', phone: '13912345678' }, 'contact'],
  [{ contactName: '王测试', size: 'large' }, 'different'],
  [{ demandTypes: ['purchase'] }, 'different'],
])('repeatOf calls a row with %j %s', (changes, how) => {
  expect(repeat(changes)).toEqual({ row: 2, how })
})

test('repeatOf knows no repeat without an earlier row', () => {
  expect(repeatOf(undefined, goodRecord, customerModel)).toBeUndefined()
})
