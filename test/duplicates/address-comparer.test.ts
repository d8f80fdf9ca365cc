import { describe, expect, test } from 'vitest'
import { addressComparer } from '../../src/duplicates/address-comparer.ts'
import { keyLogOf } from '../../src/duplicates/key-log.ts'
import { likenessBy, settingOf, sharedKeys } from './comparers.ts'

const comparer = (log = keyLogOf(1, 1)) => addressComparer({ ...settingOf('registeredAddress'), log })

describe('addressComparer', () => {
  test.each([
    ['广东省深圳市南山区科技园路18号', '广东省深圳市南山区科技园路18号', 1],
    ['广东省深圳市南山区科技园路18号', '深圳市南山区科技园路18号', 1],
    ['广东省深圳市南山区科技园路18号3层', '深圳市科技园路18号501室', 0.9],
    ['广东省深圳市南山区人民路1号', '广东省广州市天河区人民路1号', 0],
    ['深圳市科技园路18号', '深圳市科技园路19号', 0],
    ['科技园路18号', '深圳市科技园路18号', 1],
    ['深圳市科技园路18号', undefined, -1],
    ['深圳市科技园路**号', '深圳市科技园路18号', -1],
  ])('addressComparer finds %s and %s alike by %d', (one, other, likeness) => {
    expect(likenessBy(comparer(), one, other)).toBe(likeness)
  })

  test('addressComparer finds doors within their city', () => {
    const at = (registeredAddress: string) => ({ registeredAddress })
    const log = keyLogOf(1, 1)
    const doors = comparer(log)
    expect(sharedKeys(doors, log, at('深圳市南山区人民路1号'), at('广东省深圳市人民路1号3层'))).toBe(1)
    expect(sharedKeys(doors, log, at('深圳市南山区人民路1号'), at('广州市天河区人民路1号'))).toBe(0)
  })

  test('addressComparer forgets what it is told to', () => {
    const one = comparer()
    likenessBy(one, '深圳市人民路1号', '深圳市人民路2号')
    one.truncate(1)
    one.read({ registeredAddress: '广东省深圳市人民路1号' })
    expect(one.likeness(0, 1)).toBe(1)
  })
})
