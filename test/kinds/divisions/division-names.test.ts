import { describe, expect, test } from 'vitest'
import { byWeight, namesOf, startOf } from '../../../src/kinds/divisions/division-names.ts'
import type { Division, DivisionLevel } from '../../../src/kinds/divisions/division-table.ts'

function namesFor(code: string, name: string, level: DivisionLevel) {
  const division: Division = { code, name, level }
  const names = [...namesOf(new Map([[code, division]]), []).values()].flat()
  return names.map(({ text, kind }) => `${text} ${kind}`).sort()
}

describe('namesOf', () => {
  test.each([
    ['广东省', 'province', ['广东 short', '广东省 full']],
    ['内蒙古自治区', 'province', ['内蒙 short', '内蒙古 short', '内蒙古自治区 full']],
    ['广西壮族自治区', 'province', ['广西 short', '广西壮族自治区 full', '广西自治区 full']],
    ['香港特别行政区', 'province', ['香港 short', '香港特别行政区 full']],
    ['恩施土家族苗族自治州', 'city', ['恩施 short', '恩施土家族苗族自治州 full', '恩施州 full', '恩施自治州 full']],
    [
      '双江拉祜族佤族布朗族傣族自治县',
      'district',
      ['双江 short', '双江县 full', '双江拉祜族佤族布朗族傣族自治县 full', '双江自治县 full'],
    ],
    ['沙县', 'district', ['沙县 full']],
    ['神农架林区', 'district', ['神农架林 short', '神农架林区 full']],
  ] as const)('namesOf calls %s by its usual names', (name, level, names) => {
    const found = namesFor('440000', name, level)
    for (const one of names) expect(found).toContain(one)
    expect(found).toContain(`${name} full`)
  })

  test('namesOf lists the longer before the shorter, and the surer before the weaker', () => {
    const current = new Map<string, Division>([
      ['220000', { code: '220000', name: '吉林省', level: 'province' }],
      ['220200', { code: '220200', name: '吉林市', level: 'city' }],
    ])
    const list = namesOf(current, []).get(startOf('吉林', 0)) ?? []
    expect(list.map(({ text }) => text.length)).toEqual([4, 3, 3, 2, 2])
    expect(list.slice(3).map(({ level }) => level)).toEqual(['province', 'city'])
    const [first, second] = list.slice(3)
    expect(first && second && byWeight(first, second)).toBeLessThan(0)
  })
})
