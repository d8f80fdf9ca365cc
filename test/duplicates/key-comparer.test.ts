import { describe, expect, test } from 'vitest'
import { keyComparer } from '../../src/duplicates/key-comparer.ts'
import { likenessBy, settingOf, sharedKeys } from './comparers.ts'

const comparer = (identifies = false) =>
  keyComparer({
    ...settingOf('phone'),
    method: 'equal',
    textsOf: (value) => (typeof value === 'string' ? value.split('/') : []),
    source: 3,
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
    expect(sharedKeys(comparer(), { phone: '1/2' }, { phone: '2/3' })).toEqual([3])
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

  test('keyComparer takes a value that is not known for no other, and not for itself', () => {
    const phone = comparer()
    phone.read({ phone: '1' }, true, undefined)
    phone.read({ phone: '9' }, false, undefined)
    expect(phone.likeness(0, 1)).toBe(0)
    expect(phone.likeness(1, 1)).toBe(0)
    phone.truncate(1)
    phone.read({ phone: '1' }, false, undefined)
    expect(phone.likeness(0, 1)).toBe(1)
  })
})
