import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lineBatches } from '../../../src/cli/filter/line-batches.ts'

async function* piecesOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

describe('lineBatches', () => {
  test('lineBatches gives every byte once, in whole lines with their numbers, however the input is cut', async () => {
    const line = fc.constantFrom('', 'a', '公司', '𠮷𠮷', '{"a":1}\r')
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 20 }), fc.integer({ min: 1, max: 30 }), async (lines, size) => {
        const bytes = new TextEncoder().encode(lines.join('\n'))
        const texts: string[] = []
        for await (const batch of lineBatches(piecesOf(bytes, size))) {
          expect(batch.firstLine).toBe(texts.join('').split('\n').length)
          texts.push(new TextDecoder('utf-8', { fatal: true }).decode(batch.bytes))
        }
        expect(texts.join('')).toBe(lines.join('\n'))
        expect(texts.slice(0, -1).every((text) => text.endsWith('\n'))).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  test('keeps no more of a line than shows that it is too long', async () => {
    const bytes = new Uint8Array(6_000_000).fill(97)
    bytes[5_999_990] = 10
    const sizes: number[] = []
    for await (const batch of lineBatches(piecesOf(bytes, 65_536))) sizes.push(batch.bytes.length)
    expect(sizes.length).toBe(2)
    expect(sizes[0]).toBeLessThan(4_300_000)
    expect(sizes[1]).toBe(9)
  })
})
