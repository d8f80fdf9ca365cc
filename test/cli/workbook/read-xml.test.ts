import { expect, test } from 'vitest'
import { allOfXml, readXml } from '../../../src/cli/workbook/read-xml.ts'
import { inPieces } from './read-sheets.ts'

async function told(xml: Uint8Array | string, size?: number): Promise<string> {
  const seen: string[] = []
  await allOfXml(inPieces(xml, size), {
    open: (name, attributes) => seen.push(`<${name} ${JSON.stringify(attributes)}>`),
    text: (text) => seen.push(text),
    close: (name) => {
      seen.push(`</${name}>`)
      return undefined
    },
  })
  return seen.join('')
}

const xml = '<?xml version="1.0"?><x:a r:id="1"><b>甲&amp;&#x4e59;</b><![CDATA[<丙>]]></x:a>'

test.each([1, 2, 5, 1000])('readXml tells what there is, in pieces of %d bytes', async (size) => {
  expect(await told(xml, size)).toBe('<a {"r:id":"1"}><b {}>甲&乙</b><丙></a>')
})

test('readXml reads UTF-16, which says so in front', async () => {
  expect(await told(Buffer.from('\ufeff<a>甲</a>', 'utf16le'))).toBe('<a {}>甲</a>')
  expect(await told('\ufeff<a>甲</a>')).toBe('<a {}>甲</a>')
})

test('readXml gives what was found as it is found', async () => {
  const batches: string[][] = []
  for await (const batch of readXml(inPieces('<a><b/><c/></a>', 8), { close: (name) => name })) batches.push(batch)
  expect(batches.flat()).toEqual(['b', 'c', 'a'])
  expect(batches.length).toBeGreaterThan(1)
})

test.each([
  ['a torn text', '<a><b>'],
  ['a document type', '<!DOCTYPE a [<!ENTITY b "c">]><a/>'],
  ['an entity of its own', '<a>&b;</a>'],
  ['deep nesting', '<a>'.repeat(65)],
  ['no XML', '客户'],
])('readXml refuses %s', async (_name, text) => {
  await expect(told(text)).rejects.toMatchObject({ fault: 'damaged' })
})
