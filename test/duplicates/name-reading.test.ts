import { expect, test } from 'vitest'
import { readName } from '../../src/duplicates/name-reading.ts'
import { places } from './customers.ts'

const usual = { place: 110_000, core: '云帆科技', brandLength: 2, form: '有限公司', branch: '', isGroup: false }

test.each([
  ['北京云帆科技有限公司', usual],
  ['北京市云帆科技有限责任公司', usual],
  ['云帆科技(北京)有限公司', usual],
  ['云帆（北京）科技有限公司', usual],
  ['北京 云帆科技 有限公司。', usual],
  ['北京云帆科技有限公斯', usual],
  ['云帆', { ...usual, place: 0, core: '云帆', form: '' }],
  ['北京云帆科技集团有限公司', { ...usual, isGroup: true }],
  ['北京云帆科技（集团）有限公司', { ...usual, isGroup: true }],
  ['北京云帆科技股份有限公司', { ...usual, form: '股份有限公司' }],
  ['北京云帆科技有限公司上海分公司', { ...usual, branch: '上海分公司' }],
  ['北京云帆科技上海分公司', { ...usual, form: '', branch: '上海分公司' }],
  ['Yunfan Co., Ltd.', { ...usual, place: 0, core: 'yunfan', brandLength: 6, form: 'ltd' }],
  ['Yunfan Limited', { ...usual, place: 0, core: 'yunfan', brandLength: 6, form: 'ltd' }],
])('readName reads %s', (name, reading) => {
  expect(readName(name, places)).toEqual(reading)
})

test('readName gives a place that no table knows a number of its own', () => {
  const [one, other] = ['云帆科技（雪国）有限公司', '云帆科技（花国）有限公司'].map(
    (name) => readName(name, places).place,
  )
  expect(one).toBeLessThan(0)
  expect(one).not.toBe(other)
})

test('readName sets the place right by the towns of the address', () => {
  expect(readName('上市海云帆科技有限公司', places, ['上海市']).place).toBe(310_000)
})
