import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { industries, industryInitials } from '../../../src/data/industries/index.ts'
import { industryTree, searchIndustries } from '../../../src/kinds/industry/search.ts'
import { industryDivision } from '../../arbitraries/industry.ts'

const codes = (query: string, limit?: number) => searchIndustries(query, industries, limit).map(({ code }) => code)

describe('searchIndustries', () => {
  test.each([
    ['I65', 'I65'],
    ['i65', 'I65'],
    ['65', 'I65'],
    ['6513', 'I65'],
    ['软件', 'I65'],
    ['软件业', 'I65'],
    ['汽车', 'C36'],
    ['汽车制造', 'C36'],
    ['饮料', 'C15'],
    ['电子 制造', 'C39'],
    ['计通电', 'C39'],
    ['餐饮', 'H62'],
    ['银行', 'J66'],
    ['证券', 'J67'],
    ['教育', 'P83'],
    ['房地产', 'K70'],
    ['制造业-汽车制造业', 'C36'],
  ])('searchIndustries of %j finds %s first', (query, code) => {
    expect(codes(query)[0]).toBe(code)
  })

  test.each([
    ['qczz', 'C36'],
    ['RJ', 'I65'],
    ['hbjr', 'J66'],
    ['xxjs', 'I'],
  ])('searchIndustries of %j finds %s first where the table has initials, and not without', (query, code) => {
    expect(searchIndustries(query, { ...industries, initials: industryInitials })[0]?.code).toBe(code)
    expect(codes(query)).not.toContain(code)
  })

  test('searchIndustries tells by what other name it found', () => {
    expect(searchIndustries('证券', industries)).toEqual([{ code: 'J67', name: '资本市场服务', matched: '证券业' }])
    expect(searchIndustries('应用软件', { ...industries, finer: { '65': [['6513', '应用软件开发']] } })).toEqual([
      { code: 'I65', name: '软件和信息技术服务业', matched: '应用软件开发' },
    ])
  })

  test('searchIndustries finds the section and its divisions by the beginning of a code', () => {
    expect(codes('C')[0]).toBe('C')
    expect(codes('C', 100)).toHaveLength(32)
    expect(codes('C3', 3)).toEqual(['C30', 'C31', 'C32'])
  })

  test('searchIndustries finds nothing for nothing, and at most the limit', () => {
    expect(codes('')).toEqual([])
    expect(codes(' 、')).toEqual([])
    expect(codes('区块链')).toEqual([])
    expect(codes('服务', 5)).toHaveLength(5)
    expect(codes('制造').length).toBeLessThanOrEqual(20)
  })

  test('searchIndustries finds every division first by its code and by its name', () => {
    fc.assert(
      fc.property(industryDivision, (code) => {
        const name = searchIndustries(code, industries)[0]?.name ?? ''
        expect(codes(code)[0]).toBe(code)
        expect(codes(name)[0]).toBe(code)
      }),
      { numRuns: 1000 },
    )
  })

  test('searchIndustries never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        expect(searchIndustries(query, industries).length).toBeLessThanOrEqual(20)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('industryTree', () => {
  test('industryTree has sections with their divisions', () => {
    const tree = industryTree(industries)
    expect(tree).toHaveLength(20)
    expect(tree[8]?.children?.at(-1)).toEqual({ code: 'I65', name: '软件和信息技术服务业' })
    expect(tree.flatMap(({ children }) => children ?? [])).toHaveLength(97)
  })
})
