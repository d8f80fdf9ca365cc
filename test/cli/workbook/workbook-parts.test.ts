import { expect, test } from 'vitest'
import { openArchive } from '../../../src/cli/workbook/open-archive.ts'
import { workbookParts } from '../../../src/cli/workbook/workbook-parts.ts'
import { type Parts, partsOf, zipOf } from './made-workbook.ts'

const partsIn = async (parts: Parts) => workbookParts(await openArchive(zipOf(parts)))

test('workbookParts finds sheets, texts and styles by their relations', async () => {
  const parts = partsOf('', { 'xl/sharedStrings.xml': '<sst/>' })
  expect(await partsIn(parts)).toEqual({
    sheets: [{ name: '表', path: 'xl/worksheets/sheet1.xml', hidden: false }],
    date1904: false,
    strings: 'xl/sharedStrings.xml',
    styles: undefined,
  })
})

test('workbookParts tells hidden sheets, and leaves out those that hold no cells', async () => {
  const workbook = `<workbook xmlns:r="x"><workbookPr date1904="true"/><sheets><sheet name="甲" state="veryHidden" r:id="r1"/>
    <sheet name="图" r:id="r2"/><sheet name="无" r:id="r9"/></sheets></workbook>`
  const { sheets, date1904 } = await partsIn(partsOf('', { 'xl/workbook.xml': workbook }))
  expect([sheets.map(({ name, hidden }) => [name, hidden]), date1904]).toEqual([[['甲', true]], true])
})

test('workbookParts refuses other spreadsheets, and what is none', async () => {
  await expect(partsIn({ 'content.xml': '<x/>' })).rejects.toMatchObject({ fault: 'other_format' })
  await expect(partsIn({ 'xl/workbook.bin': 'x' })).rejects.toMatchObject({ fault: 'other_format' })
  await expect(partsIn({ 'word/document.xml': '<x/>' })).rejects.toMatchObject({ fault: 'damaged' })
})
