import { expect, test } from 'vitest'
import { nameComparer, sharedKeys } from './comparers.ts'

const [whole, rare] = [0, 1]

test.each([
  ['北京云帆科技有限公司', '云帆科技（北京）有限责任公司', [whole, rare, rare, rare]],
  ['北京云帆科技有限公司', '北京芸凡科技有限公司', [whole]],
  ['北京云帆科技有限公司', '云帆', [rare]],
  ['北京云帆科技有限公司', '北京云海科技有限公司', [rare]],
  ['北京云帆科技有限公司', '上海启明科技有限公司', []],
  ['北京云帆科技有限公司', '', []],
])('nameKeys of %s and %s have in common %j', (one, other, sources) => {
  expect(sharedKeys(nameComparer(), { fullName: one }, { fullName: other })).toEqual(sources)
})
