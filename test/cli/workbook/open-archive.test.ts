import { expect, test } from 'vitest'
import { openArchive } from '../../../src/cli/workbook/open-archive.ts'
import { zipOf } from './made-workbook.ts'

async function contentOf(archive: Awaited<ReturnType<typeof openArchive>>, name: string, most = 100) {
  const pieces: Uint8Array[] = []
  for await (const piece of archive.read(name, most)) pieces.push(piece)
  return Buffer.concat(pieces).toString()
}

test('openArchive finds a file whatever the case of its name, and unpacks it', async () => {
  const archive = await openArchive(zipOf({ 'xl/A.xml': '甲', 'b.xml': 'b' }))
  expect([archive.has('XL/a.xml'), archive.has('c.xml')]).toEqual([true, false])
  expect([await contentOf(archive, 'xl/a.xml'), await contentOf(archive, 'b.xml')]).toEqual(['甲', 'b'])
})

test('openArchive refuses what is absent, too large, or larger than it says', async () => {
  const archive = await openArchive(zipOf({ a: 'x'.repeat(101), b: 'x'.repeat(50) }, { b: 10 }))
  await expect(contentOf(archive, 'c')).rejects.toMatchObject({ fault: 'damaged' })
  await expect(contentOf(archive, 'a')).rejects.toMatchObject({ fault: 'too_large' })
  await expect(contentOf(archive, 'b')).rejects.toMatchObject({ fault: 'damaged' })
})

test('openArchive refuses a file with a password', async () => {
  const bytes = zipOf({ a: 'x' })
  const central = bytes.indexOf('504b0102', 0, 'hex')
  bytes.writeUInt16LE(bytes.readUInt16LE(central + 8) | 1, central + 8)
  await expect(contentOf(await openArchive(bytes), 'a')).rejects.toMatchObject({ fault: 'encrypted' })
})

test('openArchive refuses an archive of too many files', async () => {
  const parts = Object.fromEntries(Array.from({ length: 10_001 }, (_, at) => [`p${at}`, '']))
  await expect(openArchive(zipOf(parts))).rejects.toMatchObject({ fault: 'too_large' })
})

test.each(['', 'PK\u0003\u0004torn', 'no archive'])('openArchive refuses %j', async (text) => {
  await expect(openArchive(Buffer.from(text))).rejects.toMatchObject({ fault: 'damaged' })
})
