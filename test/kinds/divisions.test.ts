import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { divisions } from '../../src/data/divisions/index.ts'
import {
  divisionOf,
  divisionsNamed,
  indexDivisions,
  isKnownDivision,
  retiredDivisionsOf,
} from '../../src/kinds/divisions.ts'

const index = indexDivisions(divisions)

describe('indexDivisions', () => {
  test('indexDivisions reads 34 provinces, 333 cities and 2847 districts', () => {
    const levels = [...index.current.values()].map(({ level }) => level)
    const count = (level: string) => levels.filter((one) => one === level).length
    expect([count('province'), count('city'), count('district')]).toEqual([34, 333, 2847])
    expect(index.edition).toBe('2026-04')
  })

  test('indexDivisions refuses what is not a table', () => {
    expect(() => indexDivisions({} as never)).toThrow(TypeError)
    expect(() => indexDivisions(undefined as never)).toThrow(/kehu\/data\/divisions/)
  })

  test('indexDivisions takes a table of the host', () => {
    const own = indexDivisions({ edition: '2030-01', rows: '#44广东p@03深圳s05南山q', retired: '@440304罗湖q05;' })
    expect(own.current.get('440305')).toEqual({ code: '440305', name: '南山区', level: 'district' })
    expect(retiredDivisionsOf('440304', own)[0]?.name).toBe('罗湖区')
  })
})

describe('divisionOf', () => {
  test.each([
    ['110000', '北京市', 'province'],
    ['150000', '内蒙古自治区', 'province'],
    ['440300', '深圳市', 'city'],
    ['440305', '南山区', 'district'],
    ['429021', '神农架林区', 'district'],
    ['500157', '两江新区', 'district'],
    ['653132', '岑岭县', 'district'],
    ['659013', '草湖市', 'district'],
    ['710000', '台湾省', 'province'],
    ['810000', '香港特别行政区', 'province'],
    ['820000', '澳门特别行政区', 'province'],
  ])('divisionOf tells that %s is %s', (code, name, level) => {
    expect(divisionOf(code, index)).toEqual({ code, name, level })
  })

  test.each(['110100', '419000', '460321', '500105', '500112', '500200', '110103', '999999', ''])(
    'divisionOf knows no division in force with the code %j',
    (code) => {
      expect(divisionOf(code, index)).toBeUndefined()
    },
  )
})

describe('retiredDivisionsOf', () => {
  test.each([
    ['110103', '崇文区', ['110101']],
    ['330181', '萧山市', ['330109']],
    ['420600', '襄樊市', ['420600']],
    ['320304', '九里区', ['320302', '320311', '320312']],
    ['500112', '渝北区', ['500157']],
  ])('retiredDivisionsOf tells that %s was %s', (code, name, successors) => {
    const [retired] = retiredDivisionsOf(code, index)
    expect([retired?.name, retired?.successors.map((one) => one.code)]).toEqual([name, successors])
  })

  test('retiredDivisionsOf gives successors in force for every retired division', () => {
    for (const one of [...index.retired.values()].flat()) {
      expect([one.name, one.successors.length > 0]).toEqual([one.name, true])
      expect(index.current.get(one.code)?.name).not.toBe(one.name)
    }
    expect(retiredDivisionsOf('440305', index)).toEqual([])
  })
})

describe('divisionsNamed', () => {
  test('divisionsNamed tells the divisions that share a name, and only those of that very name', () => {
    expect(divisionsNamed('朝阳区', index).map(({ code }) => code)).toEqual(['110105', '220104'])
    expect(divisionsNamed('深圳市', index).map(({ code }) => code)).toEqual(['440300'])
    expect(divisionsNamed('深圳', index)).toEqual([])
    expect(divisionsNamed('崇文区', index)).toEqual([])
    expect(divisionsNamed('', index)).toEqual([])
  })
})

describe('isKnownDivision', () => {
  test.each(['100000', '110000', '440300', '440305', '110103', '330181', '500112'])(
    'isKnownDivision knows %s',
    (code) => {
      expect(isKnownDivision(code, index)).toBe(true)
      expect(index.isKnownDivision(code)).toBe(true)
    },
  )

  test.each(['000000', '990000', '110199', '44030', ''])('isKnownDivision does not know %j', (code) => {
    expect(isKnownDivision(code, index)).toBe(false)
  })

  test('isKnownDivision never throws', () => {
    fc.assert(
      fc.property(fc.string(), (code) => {
        expect(typeof isKnownDivision(code, index)).toBe('boolean')
      }),
      { numRuns: 1000 },
    )
  })
})
