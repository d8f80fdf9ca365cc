import { expect, test } from 'vitest'
import { checkCustomerIdFields } from '../../src/identifiers/check-customer-id-fields.ts'
import { customerModel } from '../../src/model/customer-model.ts'
import type { Numbering } from '../../src/model/numbering.ts'

const numbering: Numbering = {
  segments: [
    { field: 'customerType', codes: { potential: 'Q', current: 'X' } },
    { text: '-' },
    { field: 'shortName', maximum: 4, characters: ['latin'] },
    { date: 'YYYY' },
    { sequence: { width: 3, overflow: 'grow' } },
  ],
  timeZone: 'Asia/Shanghai',
}

test('checkCustomerIdFields finds nothing wrong with a record that can be numbered', () => {
  expect(checkCustomerIdFields({ customerType: 'potential', shortName: 'HW', remark: '' }, numbering)).toEqual([])
  expect(checkCustomerIdFields({}, customerModel.numbering)).toEqual([])
})

test('checkCustomerIdFields tells each field that gives no text, without the value', () => {
  expect(checkCustomerIdFields({ customerType: 'lost' }, numbering)).toEqual([
    { field: 'customerType', code: 'no_code' },
    { field: 'shortName', code: 'missing' },
  ])
  expect(checkCustomerIdFields({ customerType: 'current', shortName: '华为' }, numbering)).toEqual([
    { field: 'shortName', code: 'wrong_characters' },
  ])
})

test('checkCustomerIdFields refuses an unsound numbering as a programmer’s mistake', () => {
  expect(() => checkCustomerIdFields({}, { segments: [], timeZone: 'UTC' })).toThrow(TypeError)
})
