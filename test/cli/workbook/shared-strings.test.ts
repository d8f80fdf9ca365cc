import { expect, test } from 'vitest'
import { sharedStrings } from '../../../src/cli/workbook/shared-strings.ts'
import { inPieces } from './read-sheets.ts'

test('sharedStrings gives the texts by their number, blank ones too', async () => {
  const xml = '<sst><si><t> 甲 </t></si><si/><si><r><t>乙</t></r><r><t>丙</t></r><rPh><t>へい</t></rPh></si></sst>'
  expect(await sharedStrings(inPieces(xml))).toEqual([' 甲 ', '', '乙丙'])
})

test('sharedStrings refuses more texts than memory is meant for', async () => {
  const xml = `<sst>${'<si/>'.repeat(2_000_001)}</sst>`
  await expect(sharedStrings(inPieces(xml, 65_536))).rejects.toMatchObject({ fault: 'too_large' })
})
