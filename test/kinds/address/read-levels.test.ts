import { describe, expect, test } from 'vitest'
import { divisions } from '../../../src/data/divisions/index.ts'
import { longest, readLevels, tailOf } from '../../../src/kinds/address/read-levels.ts'
import { indexDivisions } from '../../../src/kinds/divisions.ts'

const index = indexDivisions(divisions)

describe('readLevels', () => {
  test('readLevels stops behind the last level', () => {
    const reading = readLevels('广东省深圳市福田区益田路5033号', index)
    expect(reading?.at).toBe(9)
    expect(reading && tailOf(reading)).toBe('益田路5033号')
  })

  test('readLevels gives nothing where nothing is recognised, and for a text too long', () => {
    expect(readLevels('人民路1号', index)).toBeUndefined()
    expect(readLevels('', index)).toBeUndefined()
    expect(readLevels('广东省'.padEnd(longest + 1, '路'), index)).toBeUndefined()
    expect(readLevels('广东省'.padEnd(longest, '路'), index)?.province?.name).toBe('广东省')
  })

  test('tailOf keeps zones, and the order of the text', () => {
    const reading = readLevels('深圳市大鹏新区葵涌街道延安路1号', index)
    expect(reading && tailOf(reading)).toBe('大鹏新区葵涌街道延安路1号')
  })
})
