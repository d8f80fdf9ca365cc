import { describe, expect, test } from 'vitest'
import { readDialledDigits } from '../../../src/kinds/phone/dialled-digits.ts'
import { areaCodeLength, isServicePrefix, mainlandDigits } from '../../../src/kinds/phone/mainland-digits.ts'

function dialled(text: string) {
  const read = readDialledDigits(text)
  if (read === undefined) throw new Error(`${text} holds no number`)
  return read
}

describe('mainlandDigits', () => {
  test.each([
    ['13812345678', 0, false],
    ['010-62345678', 1, true],
    ['+86 10 62345678', 2, true],
    ['+86 010 62345678', 3, true],
    ['86-10-62345678', 2, true],
    ['86123456', 0, false],
  ])('mainlandDigits finds the national number of %s', (text, start, isFull) => {
    expect(mainlandDigits(dialled(text))).toEqual({ start, isFull })
  })

  test('mainlandDigits finds none in the number of another country', () => {
    expect(mainlandDigits(dialled('+852 2123 4567'))).toBeUndefined()
    expect(mainlandDigits(dialled('0044 20 7946 0958'))).toBeUndefined()
  })
})

describe('areaCodeLength', () => {
  test.each([
    ['010-62345678', 2],
    ['021-55556666', 2],
    ['0571-87654321', 3],
    ['(0)571-87654321', 3],
    ['0138 1234 5678', 0],
    ['0400-820-8820', 0],
    ['02-2345-6789', 0],
    ['057-187654321', 0],
  ])('areaCodeLength behind the zero of %s is %i', (text, length) => {
    expect(areaCodeLength(dialled(text), 1)).toBe(length)
  })
})

describe('isServicePrefix', () => {
  test('isServicePrefix knows 400 and 800', () => {
    expect([
      isServicePrefix('4008208820', 0),
      isServicePrefix('864008208820', 2),
      isServicePrefix('5008208820', 0),
    ]).toEqual([true, true, false])
  })
})
