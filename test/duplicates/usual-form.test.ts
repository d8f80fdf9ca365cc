import { expect, test } from 'vitest'
import { withUsualForm } from '../../src/duplicates/usual-form.ts'
import { brandsOfCompanies } from '../golden/company-names.ts'

test.each([
  ['北京云帆科技有限公斯', '北京云帆科技有限公司'],
  ['北京云帆科技有限公', '北京云帆科技有限公司'],
  ['北京云帆科技有公司', '北京云帆科技有限公司'],
  ['北京云帆科技限公司', '北京云帆科技有限公司'],
  ['北京云帆科技有限限公司', '北京云帆科技有限公司'],
  ['北京云帆科技有有限公司', '北京云帆科技有限公司'],
  ['北京云帆科技有限责公任司', '北京云帆科技有限责任公司'],
  ['北京云帆科技有限贵任公司', '北京云帆科技有限责任公司'],
  ['北京云帆科技股分有限公司', '北京云帆科技股份有限公司'],
  ['北京云帆科技份股有限公司', '北京云帆科技股份有限公司'],
  ['北京云帆科技股有限公司', '北京云帆科技股份有限公司'],
  ['北京云帆科技有限公司上海分司公', '北京云帆科技有限公司上海分公司'],
])('withUsualForm of %s is %s', (name, right) => {
  expect(withUsualForm(name)).toBe(right)
})

test.each([
  '北京云帆科技',
  '云帆',
  '海尔集团公司',
  '云帆控股有限公司',
  '云帆集团有限公司',
  '北京云帆科技有限公司',
  '云帆律师事务所',
  '云帆投资合伙企业（有限合伙）',
  'Yunfan Co., Ltd.',
])('withUsualForm leaves %s as it is', (name) => {
  expect(withUsualForm(name)).toBe(name)
})

test('withUsualForm leaves the names of real companies as they are', () => {
  const changed = brandsOfCompanies.map(([name]) => name).filter((name) => withUsualForm(name) !== name)
  expect(changed).toEqual([])
})
