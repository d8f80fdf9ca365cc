import { describe, expect, test } from 'vitest'
import { divisions } from '../../../src/data/divisions/index.ts'
import { isMeant, opensAddress, provesCity, provesDistrict } from '../../../src/kinds/address/evidence.ts'
import { indexDivisions } from '../../../src/kinds/divisions.ts'

const index = indexDivisions(divisions)

function judged(verb: typeof opensAddress, name: string, code: string, text: string): boolean {
  const found = [...index.names.values()].flat().find((one) => one.text === name && one.code === code)
  if (!found) throw new RangeError(`${name} is no name of ${code}`)
  return verb({ index, text }, found, text.indexOf(name) + name.length)
}

describe('opensAddress', () => {
  test.each([
    ['北京', '110000', '北京中关村1号', true],
    ['北京', '110000', '北京西路1号', false],
    ['海南', '460000', '海南海口市', true],
    ['海南', '460000', '海南共和县', false],
    ['深圳', '440300', '深圳南山区', true],
    ['深圳', '440300', '深圳', true],
    ['中山', '442000', '中山纪念堂路1号', false],
    ['中山', '442000', '中山故居', false],
    ['苏州', '320500', '苏州工业园区', true],
    ['张家港', '320582', '张家港保税区', true],
    ['南山', '440305', '南山科技园', false],
    ['城区', '441502', '城区街道', false],
  ])('opensAddress: %s (%s) opens %s: %s', (name, code, text, opens) => {
    expect(judged(opensAddress, name, code, text)).toBe(opens)
  })
})

describe('provesCity', () => {
  test('provesCity believes a short name before a place, not before a road', () => {
    expect(judged(provesCity, '石家庄', '130100', '石家庄桥西')).toBe(true)
    expect(judged(provesCity, '中山', '442000', '中山大道1号')).toBe(false)
  })
})

describe('provesDistrict', () => {
  test.each([
    ['广东深圳南山', true],
    ['广东深圳南山-科技园', true],
    ['广东深圳南山粤海街道', true],
    ['广东深圳南山大道', false],
    ['广东深圳南山街道', false],
  ])('provesDistrict judges 南山 in %s', (text, proves) => {
    expect(judged(provesDistrict, '南山', '440305', text)).toBe(proves)
  })
})

describe('isMeant', () => {
  test('isMeant doubts retired and very short names before a road', () => {
    const name = (text: string) =>
      [...index.names.values()].flat().find((one) => one.text === text && one.kind !== 'short')
    const judge = (text: string, of: string) => isMeant(text, name(of) as never, of.length)
    expect([judge('沙县路1号', '沙县'), judge('沙县凤岗街道', '沙县'), judge('朝阳区路1号', '朝阳区')]).toEqual([
      false,
      true,
      true,
    ])
  })
})
