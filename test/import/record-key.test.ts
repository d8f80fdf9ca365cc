import { expect, test } from 'vitest'
import { recordKey } from '../../src/import/record-key.ts'

const record = { fullName: '甲（中国）有限公司', phone: '13812345678', email: 'A@example.com' }

test('recordKey tells customers apart by number or fields, case and width aside', () => {
  expect(recordKey(record, 'CUST1', 'id')).toBe(recordKey({}, 'cust1', 'id'))
  expect(recordKey(record, undefined, ['fullName', 'email'])).toBe(
    recordKey({ fullName: '甲(中国)有限公司', email: 'a@example.com' }, undefined, ['fullName', 'email']),
  )
  expect(recordKey(record, undefined, ['phone'])).not.toBe(recordKey(record, undefined, ['fullName']))
})

test('recordKey has none where a part is missing', () => {
  expect(recordKey(record, undefined, 'id')).toBeUndefined()
  expect(recordKey(record, 'CUST1', ['fullName', 'creditCode'])).toBeUndefined()
})
