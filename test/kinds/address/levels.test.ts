import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { divisions } from '../../../src/data/divisions/index.ts'
import { parseAddress } from '../../../src/kinds/address/parse-address.ts'
import type { DivisionName } from '../../../src/kinds/divisions/division-names.ts'
import { indexDivisions } from '../../../src/kinds/divisions.ts'
import { fullAddress } from '../../arbitraries/address.ts'

const index = indexDivisions(divisions)
const shortNames = [...index.names.values()].flat().filter(({ kind }) => kind === 'short')
const shortOf = new Map(shortNames.map(({ code, text }) => [code, text]))
const cities = shortNames.filter(({ level }) => level === 'city')
/** 沙县, 赣县 and 梅县 are short for a 区, and were counties of that very name. */
const districts = shortNames.filter(({ level, text }) => level === 'district' && !/^.县$/.test(text))
const roads = ['路1号', '东路1号', '大道1号', '西一路1号', '街1号', '大厦8层', '公园', '大学']

function homeOf({ code }: DivisionName): string {
  return index.current.get(`${code.slice(0, 4)}00`)?.name ?? index.current.get(`${code.slice(0, 2)}0000`)?.name ?? ''
}

describe('parseAddress', () => {
  test('parseAddress claims no district of a road that bears the name of one', () => {
    fc.assert(
      fc.property(fc.constantFrom(...districts), fc.constantFrom(...roads), (name, road) => {
        expect(parseAddress(homeOf(name) + name.text + road, index)).not.toHaveProperty('district')
      }),
      { numRuns: 5000 },
    )
  })

  test('parseAddress claims nothing of a road that bears the name of a city or province', () => {
    fc.assert(
      fc.property(fc.constantFrom(...cities.map(({ text }) => text)), fc.constantFrom(...roads), (name, road) => {
        expect(parseAddress(name + road, index)).toEqual({ rest: name + road })
      }),
      { numRuns: 2000 },
    )
  })

  test('parseAddress claims no other city of a road that bears its name', () => {
    fc.assert(
      fc.property(fc.constantFrom(...cities.map(({ text }) => text)), fc.constantFrom(...roads), (name, road) => {
        expect(parseAddress(`上海${name}${road}`, index)).toMatchObject({ province: '上海市', code: '310000' })
        expect(parseAddress(`湖北武汉${name}${road}`, index)).toMatchObject({ city: '武汉市', code: '420100' })
      }),
      { numRuns: 2000 },
    )
  })

  test('parseAddress reads short names, marks, repetitions and headings as it reads full names', () => {
    fc.assert(
      fc.property(fullAddress, ({ province, city, district }) => {
        const short = (code: string | undefined) => (code === undefined ? '' : (shortOf.get(code) ?? ''))
        const spellings = [
          `${short(province.code)}${short(city?.code)}${district.name}人民路1号`,
          `${short(province.code)}-${short(city?.code)}-${district.name}-人民路1号`,
          `${province.name}${province.name}${city?.name ?? ''}${city?.name ?? ''}${district.name}${district.name}1号`,
          `${province.name} ${city?.name ?? ''} ${district.name} 人民路1号`,
          `${province.name}${city?.name ?? ''}市辖区${district.name}人民路1号`,
          `中国${province.name}${city?.name ?? ''}${district.name}`,
          `100000${province.name}${city?.name ?? ''}${district.name}1号`,
        ]
        for (const text of spellings) expect([text, parseAddress(text, index).code]).toEqual([text, district.code])
      }),
      { numRuns: 2000 },
    )
  })

  test('parseAddress finds the district whose city is left out, or it among the candidates', () => {
    fc.assert(
      fc.property(fullAddress, ({ province, district }) => {
        const { code, candidates = [code] } = parseAddress(`${province.name}${district.name}人民路1号`, index)
        expect(candidates).toContain(district.code)
      }),
      { numRuns: 2000 },
    )
  })

  test.each([
    ['青岛市南区香港中路1号', '370202'],
    ['山东省济南市中区经四路1号', '370103'],
    ['浙江湖州吴兴区1号', '330502'],
    ['新疆维吾尔自治区伊犁哈萨克自治州塔城地区乌苏市', '654202'],
    ['四川省江津市几江镇', '500116'],
    ['新疆生产建设兵团第一师阿拉尔市', '659002'],
    ['河北雄安新区容城县', '130629'],
    ['福建省三明市沙县路1号', '350400'],
    ['江苏省南京市市辖区', '320100'],
  ])('parseAddress reads %s as %s', (text, code) => {
    expect(parseAddress(text, index).code).toBe(code)
  })
})
