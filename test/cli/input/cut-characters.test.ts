import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { openSource, type SourceOptions } from '../../../src/cli/input/open-source.ts'
import type { Source } from '../../../src/cli/input/source.ts'
import { english } from '../../../src/cli/words/en.ts'
import { customerModel } from '../../../src/model/customer-model.ts'
import { gb18030Of } from '../customers.ts'
import { fakeHost } from '../fake-host.ts'
import { batchRows } from './batch-rows.ts'

/** Two-byte and four-byte characters in GB18030, three-byte and four-byte ones in UTF-8, and line breaks inside a cell. */
const text =
  '客户全称,备注\n深圳市腾讯计算机系统有限公司,"第一行，“引号”""\n𠮷野家\n第二行"\n贵州茅台酒股份有限公司,€｜䶮\n'

const encodings = {
  'utf-8': (of: string): Uint8Array => new TextEncoder().encode(of),
  gb18030: (of: string): Uint8Array =>
    Buffer.concat([...of].map((character) => fourBytesOf(character) ?? gb18030Of(character))),
} as const

/** What is beyond the pairs stands in rows of four bytes, in the order of the code points. */
function fourBytesOf(character: string): Uint8Array | undefined {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x10000) return undefined
  const place = code - 0x10000 + 189_000
  const [third, second] = [Math.floor(place / 10), Math.floor(place / 1260)]
  return Uint8Array.from([
    0x81 + Math.floor(second / 10),
    0x30 + (second % 10),
    0x81 + (third % 126),
    0x30 + (place % 10),
  ])
}

/** The rows of bytes that come in these pieces: read one after another, and in batches as threads do. */
async function rowsOf(pieces: readonly Uint8Array[], options: SourceOptions): Promise<readonly unknown[]> {
  const open = (): Promise<Source> => {
    const host = { ...fakeHost(), stdin: Readable.from(pieces.filter((piece) => piece.length > 0)) }
    return openSource('-', options, customerModel, host, english)
  }
  const rows = []
  for await (const batch of (await open()).rows) rows.push(...batch)
  const { layout, batches } = await open()
  const inBatches = []
  for await (const batch of batches) inBatches.push(...batchRows(batch, layout))
  expect(inBatches).toEqual(rows)
  return rows
}

describe.each(Object.entries(encodings))('CSV in %s', (encoding, encode) => {
  const bytes = encode(text)

  test('is what its decoder reads', () => {
    expect(new TextDecoder(encoding).decode(bytes)).toBe(text)
  })

  test('is read whole, with a border at every byte, inside every character too', async () => {
    const whole = await rowsOf([bytes], { encoding })
    expect(whole).toMatchObject([
      { input: { remark: '第一行，“引号”"\n𠮷野家\n第二行' } },
      { input: { fullName: '贵州茅台酒股份有限公司', remark: '€｜䶮' } },
    ])
    for (let at = 1; at < bytes.length; at += 1) {
      expect(await rowsOf([bytes.subarray(0, at), bytes.subarray(at)], { encoding })).toEqual(whole)
    }
    expect(
      await rowsOf(
        [...bytes].map((byte) => Uint8Array.of(byte)),
        { encoding },
      ),
    ).toEqual(whole)
  })

  test('is so too where the encoding is detected, in text of which the beginning has been read', async () => {
    const head = encode(`客户全称,备注\n${'上海豫园旅游商城（集团）股份有限公司,旅游\n'.repeat(2000)}`)
    const tail = bytes.subarray(encode('客户全称,备注\n').length)
    const whole = await rowsOf([head, tail], {})
    expect(whole).toHaveLength(2002)
    for (const size of [1, 2, 3]) {
      const pieces = Array.from({ length: Math.ceil(tail.length / size) }, (_, at) =>
        tail.subarray(at * size, (at + 1) * size),
      )
      expect(await rowsOf([head, ...pieces], {})).toEqual(whole)
    }
  })
})
