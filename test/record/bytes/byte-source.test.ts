import { describe, expect, test } from 'vitest'
import { byteSource } from '../../../src/record/bytes/byte-source.ts'

describe('byteSource', () => {
  test('views the same bytes, also where they are a part of others', () => {
    const { bytes, view } = byteSource(new Uint8Array([0, 1, 2, 3, 4, 5]).subarray(1, 5))
    expect(view.getUint32(0, true)).toBe(0x04030201)
    expect(view.byteLength).toBe(bytes.length)
  })
})
