import { expect, test } from 'vitest'
import type { KeyLog } from '../../src/duplicates/key-log.ts'
import { nameComparer, sharedKeys } from './comparers.ts'

test.each([
  ['北京云帆科技有限公司', '云帆科技（北京）有限责任公司', 1, 3],
  ['北京云帆科技有限公司', '北京芸凡科技有限公司', 1, 0],
  ['北京云帆科技有限公司', '云帆', 0, 1],
  ['北京云帆科技有限公司', '北京云海科技有限公司', 0, 1],
  ['北京云帆科技有限公司', '上海启明科技有限公司', 0, 0],
  ['北京云帆科技有限公司', '', 0, 0],
])('logName of %s and %s has %d whole keys in common and %d rare ones', (one, other, whole, rare) => {
  const { comparer, logs } = nameComparer()
  const shared = (log: KeyLog) => sharedKeys(comparer, log, { fullName: one }, { fullName: other })
  expect([shared(logs.whole), shared(logs.rare)]).toEqual([whole, rare])
})
