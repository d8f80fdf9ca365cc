import { expect, test } from 'vitest'
import { isDateFormat } from '../../src/sheets/date-format.ts'

test.each(['yyyy-mm-dd', 'yyyy"年"m"月"d"日"', '[$-804]yyyy/m/d;@', 'h:mm:ss', '[h]:mm', 'd-mmm-yy', 'm/d/yy h:mm'])(
  'isDateFormat knows %s',
  (format) => {
    expect(isDateFormat(format)).toBe(true)
  },
)

test.each([
  'General',
  '0000',
  '#,##0.00',
  '0.00E+00',
  '@',
  '"年"0',
  '0\\d',
  '[Red]0',
  '0_d',
  '#,##0" 天";[Red]-0',
  `y${'0'.repeat(300)}`,
])('isDateFormat takes %s for no date', (format) => {
  expect(isDateFormat(format)).toBe(false)
})
