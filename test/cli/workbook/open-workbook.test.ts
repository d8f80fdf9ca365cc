import { expect, test } from 'vitest'
import { isWorkbookFault } from '../../../src/cli/workbook/workbook-fault.ts'
import { partsOf, zipOf } from './made-workbook.ts'
import { readSheets } from './read-sheets.ts'

const faultOf = async (bytes: Uint8Array) => {
  try {
    await readSheets(bytes)
    return 'read'
  } catch (reason) {
    return isWorkbookFault(reason) ? reason.fault : reason
  }
}

const cellsOf = async (rows: string, more = {}, behind = '') =>
  (await readSheets(zipOf(partsOf(rows, more, behind))))[0]?.rows.map(({ row, cells }) => [
    row,
    Array.from(cells, (cell) => (cell ? `${cell.kind} ${cell.text}` : '')),
  ])

test('openWorkbook reads every way in which a file writes a cell', async () => {
  const rows = `<row r="2">
    <c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2" t="inlineStr"><is><t>行内</t></is></c>
    <c r="D2" t="b"><v>1</v></c><c r="E2" t="e"><v>#N/A</v></c><c r="F2" t="str"><f>A2</f><v>甲</v></c>
    <c r="G2"><f>1+1</f><v>2</v></c><c r="H2"><v>1.3812345678E10</v></c><c r="J2" t="d"><v>2015-06-18T00:00:00</v></c>
    <c r="K2" s="1"/></row>`
  const texts =
    '<sst><si><t xml:space="preserve"> 甲 </t></si><si><r><t>某某</t></r><r><rPr><b/></rPr><t>公司</t></r><rPh><t>もう</t></rPh></si></sst>'
  expect(await cellsOf(rows, { 'xl/sharedStrings.xml': texts })).toEqual([
    [
      2,
      [
        'text  甲 ',
        'text 某某公司',
        'text 行内',
        'boolean TRUE',
        'error #N/A',
        'text 甲',
        'number 2',
        'number 13812345678',
        '',
        'date 2015-06-18',
      ],
    ],
  ])
})

test('openWorkbook reads a number as a date where its format says so, in both date systems', async () => {
  const rows =
    '<row><c s="1"><v>42173</v></c><c s="2"><v>42173.5</v></c><c s="0"><v>42173</v></c><c s="3"><v>7</v></c></row>'
  const styles =
    '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/><numFmt numFmtId="165" formatCode="0000"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>'
  expect(await cellsOf(rows, { 'xl/styles.xml': styles })).toEqual([
    [1, ['date 2015-06-18', 'date 2015-06-18 12:00:00', 'number 42173', 'number 7']],
  ])
  const workbook = partsOf(rows)['xl/workbook.xml'] as string
  const old = workbook.replace('<sheets>', '<workbookPr date1904="1"/><sheets>')
  const [[, cells = []] = []] = (await cellsOf(rows, { 'xl/styles.xml': styles, 'xl/workbook.xml': old })) ?? []
  expect(cells).toContain('date 2019-06-19')
})

test('openWorkbook counts rows and cells that carry no position, and leaves blank ones out', async () => {
  expect(await cellsOf('<row><c><v>1</v></c><c/><c><v>3</v></c></row><row/><row r="5"><c><v>4</v></c></row>')).toEqual([
    [1, ['number 1', '', 'number 3']],
    [5, ['number 4']],
  ])
})

test('openWorkbook gives the value of merged cells to every row', async () => {
  const merges = '<mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells>'
  const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"/><c r="B2"><v>2</v></c></row>'
  expect(await cellsOf(rows, {}, merges)).toEqual([
    [1, ['number 1']],
    [2, ['number 1', 'number 2']],
  ])
})

test('openWorkbook reads what spreadsheets escape, and bounds the text of a cell', async () => {
  expect(await cellsOf('<row><c t="inlineStr"><is><t>一_x000A_二</t></is></c></row>')).toEqual([[1, ['text 一\n二']]])
  const long = await readSheets(
    zipOf(partsOf(`<row><c t="inlineStr"><is><t>${'长'.repeat(200_000)}</t></is></c></row>`)),
  )
  expect(long[0]?.rows[0]?.cells[0]?.text).toHaveLength(32_768)
})

test('openWorkbook reads a cell in the last row, and reads past one in the last column', async () => {
  expect(await cellsOf('<row r="1048576"><c r="A1048576"><v>1</v></c></row>')).toEqual([[1_048_576, ['number 1']]])
  const bytes = zipOf(partsOf('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'))
  expect(bytes.length).toBeLessThan(1_600)
  expect((await readSheets(bytes))[0]?.rows).toEqual([])
  expect(await cellsOf('<row><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row>')).toEqual([[1, ['number 1']]])
})

test('openWorkbook expands no entities', async () => {
  const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet><sheetData><row><c t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>`
  expect(await faultOf(zipOf(partsOf('', { 'xl/worksheets/sheet1.xml': bomb })))).toBe('damaged')
  const unknown = '<row><c t="inlineStr"><is><t>&b;</t></is></c></row>'
  expect(await faultOf(zipOf(partsOf(unknown)))).toBe('damaged')
})

test('openWorkbook refuses endless nesting and attributes', async () => {
  expect(await faultOf(zipOf(partsOf('<a>'.repeat(100) + '</a>'.repeat(100))))).toBe('damaged')
  const attributes = Array.from({ length: 300 }, (_, at) => `a${at}="1"`).join(' ')
  expect(await faultOf(zipOf(partsOf(`<row ${attributes}/>`)))).toBe('damaged')
})

test('openWorkbook refuses a part that claims to be too large, or is larger than it claims', async () => {
  const sheet = 'xl/worksheets/sheet1.xml'
  expect(await faultOf(zipOf(partsOf(''), { [sheet]: 600_000_000 }))).toBe('too_large')
  expect(await faultOf(zipOf(partsOf('<row><c><v>1</v></c></row>'.repeat(1_000)), { [sheet]: 100 }))).toBe('damaged')
})

test('openWorkbook says what a file is that is no XLSX', async () => {
  const cases: readonly (readonly [Uint8Array, string])[] = [
    [Buffer.from('客户全称,电话\n'), 'damaged'],
    [new Uint8Array(), 'damaged'],
    [zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }), 'other_format'],
    [zipOf({ 'xl/workbook.bin': 'x' }), 'other_format'],
    [zipOf({ 'word/document.xml': '<x/>' }), 'damaged'],
    [zipOf(partsOf('')).subarray(0, 300), 'damaged'],
    [zipOf({ ...partsOf(''), '../../etc/passwd': 'x' }), 'damaged'],
    [zipOf(partsOf('<row><c>')), 'damaged'],
  ]
  for (const [bytes, code] of cases) expect(await faultOf(bytes)).toBe(code)
})
