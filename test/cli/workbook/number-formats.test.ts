import { expect, test } from 'vitest'
import { isDateFormat, numberFormats } from '../../../src/cli/workbook/number-formats.ts'
import { inPieces } from './read-sheets.ts'

test.each(['yyyy-mm-dd', 'yyyy"年"m"月"d"日"', '[$-804]yyyy/m/d;@', 'h:mm:ss', '[h]:mm', 'd-mmm-yy', 'm/d/yy h:mm'])(
  'isDateFormat knows %s',
  (format) => {
    expect(isDateFormat(format)).toBe(true)
  },
)

test.each(['General', '0000', '#,##0.00', '0.00E+00', '@', '"年"0', '0\\d', '[Red]0', '0_d', '#,##0" 天";[Red]-0'])(
  'isDateFormat takes %s for no date',
  (format) => {
    expect(isDateFormat(format)).toBe(false)
  },
)

test('numberFormats gives the format of each style of cells, not of the styles behind them', async () => {
  const xml = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="000000"/></numFmts>
    <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
    <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="31"/><xf numFmtId="164"/><xf numFmtId="49"/><xf numFmtId="999"/></cellXfs>
    <cellStyles><xf numFmtId="14"/></cellStyles></styleSheet>`
  expect(await numberFormats(inPieces(xml))).toEqual(['general', 'date', 'date', '000000', '@', 'general'])
})
