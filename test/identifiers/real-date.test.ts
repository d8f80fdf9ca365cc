import { expect, test } from 'vitest'
import { isRealDate } from '../../src/identifiers/real-date.ts'

test.each([
  '2024',
  '2024-12',
  '2024-12-01',
  '2024-02-29',
  '0001-01-01',
  '2024-Q1',
  '2024-Q4',
  '2024-W01',
  '2024-W52',
  '2020-W53',
])('isRealDate accepts %s', (text) => {
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
  '2024-Q0',
  '2024-Q5',
  '2024Q4',
  '0000-Q1',
  '2024-W00',
  '2024-W53',
  '2024-W1',
  '0000-W01',
  '2024-12-',
  '２０２４',
])('isRealDate refuses %j', (text) => {
  expect(isRealDate(text)).toBe(false)
})
