import { describe, expect, test } from 'vitest'
import { bytesOf, textOf } from '../../../src/record/bytes/text-coding.ts'

describe('bytesOf and textOf', () => {
  test('undo each other, a byte order mark included', () => {
    expect(textOf(bytesOf('\ufeff客户𠮷'))).toBe('\ufeff客户𠮷')
    expect([...bytesOf('客')]).toEqual([0xe5, 0xae, 0xa2])
  })

  test('make U+FFFD of what is no character', () => {
    expect(textOf(new Uint8Array([0xe5, 0xae, 0x41]))).toBe('\ufffdA')
  })
})
