import { describe, expect, test } from 'vitest'
import { divisions } from '../../../src/data/divisions/index.ts'
import { readLevels } from '../../../src/kinds/address/read-levels.ts'
import { readStreet } from '../../../src/kinds/address/read-street.ts'
import { indexDivisions } from '../../../src/kinds/divisions.ts'

const index = indexDivisions(divisions)

function streetOf(text: string, known?: string) {
  const reading = readLevels(text, index)
  if (!reading) throw new RangeError(`${text} is no address`)
  return readStreet(reading, known === undefined ? undefined : () => known)
}

describe('readStreet', () => {
  test.each([
    ['贵州省仁怀市茅台镇', '茅台镇', ''],
    ['安徽省合肥市高新区蜀山区井岗镇1号', '井岗镇', '高新区1号'],
    ['四川省成都市天府新区华阳街道1号', '华阳街道', '天府新区1号'],
    ['广东省中山市东区街道1号', '东区街道', '1号'],
    ['广东省深圳市福田区益田路1号', undefined, '益田路1号'],
  ])('readStreet finds in %s %s', (text, street, rest) => {
    const found = streetOf(text)
    expect([found.street, found.rest]).toEqual([street, rest])
  })

  test('readStreet believes the host, whether the text spells the name in full or not', () => {
    expect(streetOf('广东省深圳市南山区粤海街道1号', '粤海街道')).toEqual({ street: '粤海街道', rest: '1号' })
    expect(streetOf('广东省深圳市南山区粤海1号', '粤海街道')).toEqual({ street: '粤海街道', rest: '粤海1号' })
  })
})
