import { expect, test } from 'vitest'
import { mergedRanges } from '../../../src/cli/workbook/merged-ranges.ts'
import { inPieces } from './read-sheets.ts'

const xml =
  '<worksheet><sheetData><row/></sheetData><mergeCells count="2"><mergeCell ref="A2:A4"/><x:mergeCell ref="XFD1:XFD1048576"/></mergeCells></worksheet>'

test.each([1, 3, 50, 1000])('mergedRanges finds the ranges in pieces of %d bytes', async (size) => {
  expect(await mergedRanges(inPieces(xml, size))).toEqual(['A2:A4', 'XFD1:XFD1048576'])
})

test('mergedRanges takes a text for no range', async () => {
  expect(await mergedRanges(inPieces('<t>&lt;mergeCell ref="A1:A2"/> mergeCell ref="A1:A2"</t>', 9))).toEqual([])
})
