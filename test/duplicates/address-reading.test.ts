import { expect, test } from 'vitest'
import { readAddress } from '../../src/duplicates/address-reading.ts'
import { places } from './customers.ts'

test.each([
  ['广东省深圳市南山区科技园路18号3幢501室', 4403, '科技园路18'],
  ['深圳市南山区科技园路18号', 4403, '科技园路18'],
  ['深圳科技园路18号', 4403, '科技园路18'],
  ['北京市海淀区中关村大街18号3层', 1100, '关村大街18'],
  ['上海市浦东新区世纪大道100号', 3100, '世纪大道100'],
  ['中关村大街18号', 0, '关村大街18'],
  ['北京路18号', 0, '北京路18'],
  ['广东省东莞市', 4400, ''],
])('readAddress of %s has the city %d and the door %j', (address, city, door) => {
  expect(readAddress(address, places)).toMatchObject({ city, door })
})

test.each([undefined, null, 7, '广东省****18号'])('readAddress of %j says nothing', (value) => {
  expect(readAddress(value, places)).toBeUndefined()
})
