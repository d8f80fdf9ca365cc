import { expect, test } from 'vitest'
import { duplicateKeyReader, duplicateKeysOf } from '../../src/duplicates/duplicate-keys-of.ts'
import { stockDuplicateRules } from '../../src/duplicates/stock-rules.ts'
import { developmentCorpus } from './corpus/development-corpus.ts'
import { cloud, model, tables } from './customers.ts'

const keysOf = (record: object, rules = stockDuplicateRules) => duplicateKeysOf({ ...record }, model, { tables, rules })

test('duplicateKeysOf tells each key with its field, as 16 digits', () => {
  const keys = keysOf(cloud)
  expect(new Set(keys.map(({ field, method }) => `${method} ${field}`))).toEqual(
    new Set([
      'equal creditCode',
      'equal fullName',
      'similar fullName',
      'equal phone',
      'sameDomain email',
      'similar registeredAddress',
    ]),
  )
  for (const { key } of keys) expect(key).toMatch(/^[0-9a-f]{16}$/)
  expect(keys.filter(({ field }) => field === 'phone')).toHaveLength(2)
})

test('duplicateKeysOf two records share a key where they may be one', () => {
  const shared = (one: object, other: object) => {
    const keys = new Set(keysOf(one).map(({ key }) => key))
    return keysOf(other).filter(({ key }) => keys.has(key)).length
  }
  expect(shared(cloud, { fullName: '云帆科技（北京）有限责任公司' })).toBeGreaterThan(0)
  expect(shared(cloud, { fullName: '上海启明贸易有限公司', phone: '010-62345678' })).toBe(1)
  expect(shared(cloud, { fullName: '上海启明贸易有限公司' })).toBe(0)
})

test('duplicateKeysOf stay the same when other rules come and go', () => {
  const phone = (rules = stockDuplicateRules) => keysOf(cloud, rules).filter(({ field }) => field === 'phone')
  expect(phone(stockDuplicateRules.slice(3, 4))).toEqual(phone())
})

test('duplicateKeysOf an empty record are none', () => {
  expect(keysOf({})).toEqual([])
})

test('duplicateKeyReader tells of each of many records what duplicateKeysOf tells of it alone', () => {
  const keysIn = duplicateKeyReader(model, { tables })
  const longest = {
    fullName: '云帆',
    remark: Array.from({ length: 90 }, (_, index) => `曾用名：远景${index}有限公司`).join('；'),
  }
  for (const record of [...developmentCorpus(20, 7).records.slice(0, 100), longest, cloud, {}])
    expect(keysIn({ ...record })).toEqual(keysOf(record))
})
