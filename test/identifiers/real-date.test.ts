import { expect, test } from 'vitest'
import { isRealDate } from '../../src/identifiers/real-date.ts'

test.each(['2024', '2024-12', '2024-12-01', '2024-02-29', '0001-01-01'])('isRealDate accepts %s', (text) => {
  expect(isRealDate(text)).toBe(true)
})

test.each([
  '',
  '0000',
  '24',
  '2024-',
  '2024-13',
  '2024-1',
  '2024-00',
  '2023-02-29',
  '2024-12-32',
  '20241201',
  '2024-12-01T',
  'YYYY',
])('isRealDate refuses %j', (text) => {
  expect(isRealDate(text)).toBe(false)
})
