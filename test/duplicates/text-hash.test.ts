import { expect, test } from 'vitest'
import { idOfText, mixed, textHash } from '../../src/duplicates/text-hash.ts'

test('textHash is the same for the same text and seed', () => {
  expect(textHash('云帆', 1)).toBe(textHash(['云', '帆'].join(''), 1))
})

test('textHash with two seeds tells 100,000 telephone numbers apart', () => {
  const numbers = Array.from({ length: 100_000 }, (_, index) => `138${String(index * 977).padStart(8, '0')}`)
  expect(new Set(numbers.map((number) => `${textHash(number, 1)} ${textHash(number, 2)}`)).size).toBe(100_000)
})

test('mixed spreads neighbours over the low bits', () => {
  const low = new Set(Array.from({ length: 256 }, (_, value) => mixed(value << 16) & 255))
  expect(low.size).toBeGreaterThan(120)
})

test('idOfText is 0 for the empty text alone', () => {
  expect(idOfText('')).toBe(0)
  expect(idOfText('分公司')).toBe(idOfText('分公司'))
  expect(new Set(Array.from({ length: 10_000 }, (_, index) => idOfText(`分公司${index}`))).size).toBe(10_000)
})
