import { describe, expect, test } from 'vitest'
import { divisions } from '../../../src/data/divisions/index.ts'
import { longestAt } from '../../../src/kinds/address/match.ts'
import { type Reading, scopeOf, takeCity, takeDistrict, takeProvince } from '../../../src/kinds/address/reading.ts'
import { indexDivisions } from '../../../src/kinds/divisions.ts'

const index = indexDivisions(divisions)
const namesOf = (text: string) => longestAt(index, text, 0, () => true)
const begun = (text: string): Reading => ({ index, text, at: 0, kept: '', last: '' })

function taken(verb: typeof takeCity, text: string): Reading {
  const reading = begun(text)
  const [name] = namesOf(text)
  if (!name) throw new RangeError(`${text} is no division`)
  verb(reading, name)
  return reading
}

describe('takeProvince', () => {
  test('takeProvince goes on behind the name and narrows the scope', () => {
    const reading = taken(takeProvince, '广东省')
    expect([reading.at, reading.last, scopeOf(reading)]).toEqual([3, '广东省', { province: '44', cities: undefined }])
  })
})

describe('takeCity', () => {
  test('takeCity fills in the province', () => {
    const { province, city, cities } = taken(takeCity, '深圳市')
    expect([province?.name, city?.name, cities]).toEqual(['广东省', '深圳市', ['4403']])
  })

  test('takeCity knows a retired city by both codes, and leaves a divided one open', () => {
    const renamed = taken(takeCity, '毕节地区')
    expect([renamed.city?.name, renamed.cities, renamed.retired?.successors]).toEqual([
      '毕节市',
      ['5224', '5205'],
      ['520500'],
    ])
    const merged = taken(takeCity, '莱芜市')
    expect([merged.city?.name, merged.retired?.successors]).toEqual(['济南市', ['370116', '370117']])
  })
})

describe('takeDistrict', () => {
  test('takeDistrict fills in what is above it', () => {
    const reading = begun('义乌市')
    takeDistrict(reading, namesOf('义乌市'))
    expect([reading.province?.name, reading.city?.name, reading.district?.name]).toEqual(['浙江省', '金华市', '义乌市'])
  })

  test('takeDistrict leaves candidates, and the name in the rest', () => {
    const reading = begun('朝阳区')
    takeDistrict(reading, namesOf('朝阳区'))
    expect([reading.candidates, reading.kept, reading.province]).toEqual([['110105', '220104'], '朝阳区', undefined])
  })

  test('takeDistrict leaves the successors of a divided district', () => {
    const reading = begun('九里区')
    takeDistrict(reading, namesOf('九里区'))
    expect([reading.district, reading.city?.name, reading.retired?.name]).toEqual([undefined, '徐州市', '九里区'])
  })

  test('takeDistrict takes nothing where there is nothing', () => {
    const reading = begun('人民路')
    takeDistrict(reading, [])
    expect(reading).toEqual(begun('人民路'))
  })
})
