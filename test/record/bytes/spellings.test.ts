import { describe, expect, test } from 'vitest'
import { meaningOf, spellingsOf } from '../../../src/record/bytes/spellings.ts'

const codes = ['small', 'medium', 'large', '小型', 'a', 'smell', 'strategicPartner']
const spellings = spellingsOf(new Map(codes.map((code) => [code, `=${code}`])))
const find = (text: string) => {
  const bytes = new Uint8Array(Buffer.from(`"${text}"`))
  return meaningOf(spellings, bytes, 1, bytes.length - 1)
}

describe('meaningOf', () => {
  test.each(codes)('finds %s', (code) => {
    expect(find(code)).toBe(`=${code}`)
  })

  test.each(['', 's', 'Small', 'smal', 'smalll', '小', '大型', 'smoll'])('finds no %j', (text) => {
    expect(find(text)).toBeUndefined()
  })
})
