import { expect, test } from 'vitest'
import { withRightPlace } from '../../src/duplicates/right-place.ts'
import { places } from './customers.ts'

test.each([
  ['上市海云帆科技', '上海市', '上海市云帆科技'],
  ['海上市云帆科技', '上海市', '上海市云帆科技'],
  ['广博市云帆科技', '广州市', '广州市云帆科技'],
  ['北北京云帆科技', '北京市', '北京云帆科技'],
  ['北丰云帆科技', '北京市', '北京云帆科技'],
])('withRightPlace of %s with an address in %s is %s', (head, town, right) => {
  expect(withRightPlace(head, [town], places)).toBe(right)
})

test.each([
  ['北方云', '北京市'],
  ['云帆科技', '北京市'],
  ['上海云帆科技', '北京市'],
  ['上海云帆科技', '上海市'],
])('withRightPlace leaves %s with an address in %s as it is', (head, town) => {
  expect(withRightPlace(head, [town], places)).toBe(head)
})

test('withRightPlace guesses nothing without an address', () => {
  expect(withRightPlace('上市海云帆科技', [], places)).toBe('上市海云帆科技')
})
