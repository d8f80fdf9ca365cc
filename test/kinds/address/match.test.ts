import { describe, expect, test } from 'vitest'
import { divisions } from '../../../src/data/divisions/index.ts'
import { divisionFollows, isWithin, longestAt, placeFollows } from '../../../src/kinds/address/match.ts'
import { indexDivisions } from '../../../src/kinds/divisions.ts'

const index = indexDivisions(divisions)
const any = () => true

describe('longestAt', () => {
  test('longestAt takes the longest name, and one in force before a retired one', () => {
    expect(longestAt(index, '吉林市昌邑区', 0, any).map(({ code }) => code)).toEqual(['220200'])
    expect(longestAt(index, '在海南藏族自治州', 1, any).map(({ code }) => code)).toEqual(['632500'])
    expect(longestAt(index, '巢湖市', 0, any).map(({ code, kind }) => [code, kind])).toEqual([['340181', 'full']])
    expect(longestAt(index, '吉林长春', 0, any).map(({ level }) => level)).toEqual(['province'])
  })

  test('longestAt takes all that share the name, the wanted only', () => {
    expect(longestAt(index, '朝阳区', 0, any).map(({ code }) => code)).toEqual(['110105', '220104'])
    const within = longestAt(index, '朝阳区', 0, (name) => isWithin(name, { province: '22' }))
    expect(within.map(({ code }) => code)).toEqual(['220104'])
    expect(longestAt(index, '人民路', 0, any)).toEqual([])
    expect(longestAt(index, '', 5, any)).toEqual([])
  })
})

describe('divisionFollows', () => {
  test('divisionFollows asks for a full name of the scope, placeFollows for any', () => {
    const scope = { cities: ['4403'] }
    expect(divisionFollows(index, '深圳南山区', 2, scope)).toBe(true)
    expect(divisionFollows(index, '深圳天河区', 2, scope)).toBe(false)
    expect(divisionFollows(index, '深圳南山', 2, scope)).toBe(false)
    expect(placeFollows(index, '深圳南山', 2, scope)).toBe(true)
    expect(placeFollows(index, '深圳深南路', 2, scope)).toBe(false)
  })
})
