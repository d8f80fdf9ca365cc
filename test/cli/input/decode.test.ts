import { describe, expect, test } from 'vitest'
import { decoded } from '../../../src/cli/input/decode.ts'
import { chinese } from '../../../src/cli/words/zh-cn.ts'
import { gb18030Of } from '../customers.ts'

const text = '客户全称,备注\n深圳市腾讯计算机系统有限公司,简称腾讯\n'

async function decodeIn(bytes: Uint8Array, step: number): Promise<{ text: string; encoding: string }> {
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += step) yield bytes.subarray(at, at + step)
  }
  let encoding = ''
  let whole = ''
  const onEncoding = (name: string) => {
    encoding += name
  }
  for await (const piece of decoded(pieces(), { encoding: undefined, words: chinese, onEncoding })) whole += piece
  return { text: whole, encoding }
}

describe('decoded', () => {
  test.each([
    ['utf-8', Buffer.from(text)],
    ['utf-8', Buffer.from(`\ufeff${text}`)],
    ['gb18030', gb18030Of(text)],
    ['utf-16le', Buffer.from(`\ufeff${text}`, 'utf16le')],
  ])('decodes %s, wherever the pieces end', async (encoding, bytes) => {
    for (const step of [1, 2, 3, 5, 7, 1000]) expect(await decodeIn(bytes, step)).toEqual({ text, encoding })
  })

  test('passes ASCII on at once, and says its encoding at the end', async () => {
    expect(await decodeIn(Buffer.from('a,b\n'), 1)).toEqual({ text: 'a,b\n', encoding: 'utf-8' })
  })
})
