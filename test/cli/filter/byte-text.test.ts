import { describe, expect, test } from 'vitest'
import { byteText } from '../../../src/cli/filter/byte-text.ts'

describe('byteText', () => {
  test.each([0, 5, 1000])('grows from room for %i bytes', (room) => {
    const text = byteText(room)
    const part = new Uint8Array(Buffer.from('[客户]'))
    text.addText('一𠮷')
    text.addBytes(part)
    text.addPart(part, 1, 4)
    for (const number of [0, 9, 10, 12_345, Number.MAX_SAFE_INTEGER]) text.addNumber(number)
    text.addText('')
    expect(Buffer.from(text.bytes()).toString()).toBe(`一𠮷[客户]客091012345${Number.MAX_SAFE_INTEGER}`)
  })
})
