import { describe, expect, test } from 'vitest'
import { dateOfExcelSerial } from '../../../src/kinds/calendar-date/excel-serial.ts'

describe('dateOfExcelSerial', () => {
  test.each([
    [1, '1900-01-01'],
    [31, '1900-01-31'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [25569, '1970-01-01'],
    [36526, '2000-01-01'],
    [45627, '2024-12-01'],
    [2958465, '9999-12-31'],
  ])('dateOfExcelSerial(%i) is %s', (serial, date) => {
    expect(dateOfExcelSerial(serial)).toBe(date)
  })

  test('dateOfExcelSerial knows no day 0, no 29 February 1900, no fraction and nothing after 9999', () => {
    for (const serial of [-1, 0, 60, 1.5, 2958466, Number.NaN, Number.POSITIVE_INFINITY])
      expect(dateOfExcelSerial(serial)).toBeUndefined()
  })

  test.each([
    [0, '1904-01-01'],
    [1, '1904-01-02'],
    [60, '1904-03-01'],
    [44165, '2024-12-01'],
    [2957003, '9999-12-31'],
  ])('dateOfExcelSerial(%i) of a 1904 workbook is %s', (serial, date) => {
    expect(dateOfExcelSerial(serial, true)).toBe(date)
  })

  test('dateOfExcelSerial knows no day before or after those of a 1904 workbook', () => {
    expect(dateOfExcelSerial(-1, true)).toBeUndefined()
    expect(dateOfExcelSerial(2957004, true)).toBeUndefined()
  })

  test('dateOfExcelSerial counts on day by day, 1,462 days apart in the two systems', () => {
    for (let serial = 1463; serial < 80_000; serial++)
      if (dateOfExcelSerial(serial) !== dateOfExcelSerial(serial - 1462, true)) expect.fail(String(serial))
  })
})
