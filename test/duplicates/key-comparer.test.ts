import { describe, expect, test } from 'vitest'
import { keyComparer } from '../../src/duplicates/key-comparer.ts'
import { keyLogOf } from '../../src/duplicates/key-log.ts'
import { likenessBy, settingOf, sharedKeys } from './comparers.ts'

const comparer = (identifies = false, log = keyLogOf(1, 1)) =>
  keyComparer({
    ...settingOf('phone'),
    log,
    method: 'equal',
    textsOf: (value) => (typeof value === 'string' ? value.split('/') : []),
    identifies,
  })

describe('keyComparer', () => {
  test.each([
    ['1/2', '2/3', 1],
    ['1', '1', 1],
    ['1/2', '3/4', 0],
    ['1', undefined, -1],
    [undefined, undefined, -1],
  ])('keyComparer of %j and %j is %d', (one, other, likeness) => {
    expect(likenessBy(comparer(), one, other)).toBe(likeness)
  })

  test('keyComparer tells the keys that records share', () => {
    const log = keyLogOf(1, 1)
    expect(sharedKeys(comparer(false, log), log, { phone: '1/2' }, { phone: '2/3' })).toBe(1)
  })

  test('keyComparer takes two different values for two customers, if they identify', () => {
    const [code, phone] = [comparer(true), comparer()]
    likenessBy(code, '1', '2')
    expect([code.contradiction?.(0, 1), code.contradiction?.(0, 0), phone.contradiction]).toEqual([
      'phone',
      undefined,
      undefined,
    ])
  })

  test('keyComparer forgets what it is told to', () => {
    const phone = comparer()
    likenessBy(phone, '1', '9')
    phone.truncate(1)
    phone.read({ phone: '1' })
    expect(phone.likeness(0, 1)).toBe(1)
  })
})
