import { describe, expect, test } from 'vitest'
import { industries } from '../../src/data/industries/index.ts'
import { industryNameKey } from '../../src/kinds/industry/industry-index.ts'
import type { IndustryTable } from '../../src/kinds/industry/industry-table.ts'

const table: IndustryTable = industries
const divisions = table.sections.flatMap((section) =>
  section.divisions.map(([number, name]) => ({ section, number, name })),
)

describe('industries', () => {
  test('industries has 20 sections from A to T and 97 divisions from 01 to 97, in order', () => {
    expect(table.sections.map(({ code }) => code).join('')).toBe('ABCDEFGHIJKLMNOPQRST')
    expect(divisions.map(({ number }) => number)).toEqual(
      Array.from({ length: 97 }, (_, index) => String(index + 1).padStart(2, '0')),
    )
  })

  // GB/T 4754-2017, table 1: the divisions that each section begins with.
  test.each([
    ['A', '01', 5],
    ['B', '06', 7],
    ['C', '13', 31],
    ['D', '44', 3],
    ['E', '47', 4],
    ['F', '51', 2],
    ['G', '53', 8],
    ['H', '61', 2],
    ['I', '63', 3],
    ['J', '66', 4],
    ['K', '70', 1],
    ['L', '71', 2],
    ['M', '73', 3],
    ['N', '76', 4],
    ['O', '80', 3],
    ['P', '83', 1],
    ['Q', '84', 2],
    ['R', '86', 5],
    ['S', '91', 6],
    ['T', '97', 1],
  ])('industries of section %s begin with %s and are %i', (code, first, count) => {
    const section = table.sections.find((one) => one.code === code)
    expect(section?.divisions[0]?.[0]).toBe(first)
    expect(section?.divisions).toHaveLength(count)
  })

  test.each([
    ['C39', '计算机、通信和其他电子设备制造业'],
    ['I65', '软件和信息技术服务业'],
    ['J66', '货币金融服务'],
    ['A05', '农、林、牧、渔专业及辅助性活动'],
    ['C25', '石油、煤炭及其他燃料加工业'],
    ['G58', '多式联运和运输代理业'],
    ['N79', '土地管理业'],
    ['S96', '基层群众自治组织及其他组织'],
  ])('industries calls %s %s, as the edition of 2017 does', (code, name) => {
    expect(divisions.find(({ section, number }) => section.code + number === code)?.name).toBe(name)
  })

  test('industries has names that differ, but for three sections of a single division', () => {
    const names = [...table.sections.map(({ name }) => name), ...divisions.map(({ name }) => name)]
    const doubled = names.filter((name, index) => names.indexOf(name) !== index)
    expect(doubled).toEqual(['房地产业', '教育', '国际组织'])
    expect(new Set(names.map(industryNameKey)).size).toBe(names.length - 3)
  })

  test('industries has aliases that are nobody’s official name, and lead to something', () => {
    const known = new Set([
      ...table.sections.map(({ code }) => code),
      ...divisions.map(({ section, number }) => section.code + number),
    ])
    const official = new Set(
      [...table.sections.map(({ name }) => name), ...divisions.map(({ name }) => name)].map(industryNameKey),
    )
    const aliases = Object.entries(table.aliases ?? {})
    for (const [alias, code] of aliases) {
      expect(known.has(code), alias).toBe(true)
      expect(official.has(industryNameKey(alias)), alias).toBe(false)
    }
    expect(new Set(aliases.map(([alias]) => industryNameKey(alias))).size).toBe(aliases.length)
  })
})
