import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDateText } from '../../../src/kinds/calendar-date/date-text.ts'

test.each([
  ['2024/2/30', '2024-02-30'],
  ['2024年2月3', '2024-02-03'],
  ['20240203', '2024-02-03'],
  ['20240230', undefined],
  ['2024/2/3 0:00', '2024-02-03'],
  ['2024/2/3 0:01', undefined],
  ['2024/2/3 24:00', undefined],
  ['2024-02-03T00:00Z', '2024-02-03'],
  ['二〇二四年二月三日', '2024-02-03'],
  ['二〇二四年一百月三日', undefined],
  ['二千零二十四年二月三日', undefined],
  ['2024-2', undefined],
  ['', undefined],
])('readDateText(%j) is %s', (text, date) => {
  expect(readDateText(text)).toBe(date)
})

test('readDateText makes nothing but YYYY-MM-DD of what it reads', () => {
  const unit = fc.constantFrom(...'20241231-/.年月日 :TZ〇一二十号')
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 24 }), (text) => {
      expect(readDateText(text) ?? '0000-00-00').toMatch(/^\d{4}-\d{2}-\d{2}$/)
    }),
    { numRuns: 2000 },
  )
})
