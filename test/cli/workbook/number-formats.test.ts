import { expect, test } from 'vitest'
import { numberFormats } from '../../../src/cli/workbook/number-formats.ts'
import { inPieces } from './read-sheets.ts'

test('numberFormats gives the format of each style of cells, not of the styles behind them', async () => {
  const xml = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="000000"/></numFmts>
    <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
    <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="31"/><xf numFmtId="164"/><xf numFmtId="49"/><xf numFmtId="999"/></cellXfs>
    <cellStyles><xf numFmtId="14"/></cellStyles></styleSheet>`
  expect(await numberFormats(inPieces(xml))).toEqual(['General', 'yyyy-mm-dd', 'yyyy-mm-dd', '000000', '@', 'General'])
})
