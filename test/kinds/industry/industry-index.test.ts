import { describe, expect, test } from 'vitest'
import { industries } from '../../../src/data/industries/index.ts'
import { industryIndexOf, industryNameKey } from '../../../src/kinds/industry/industry-index.ts'

describe('industryNameKey', () => {
  test.each([
    ['软件和信息技术服务业', '软件信息技术服务'],
    ['批发、零售业', '批发零售'],
    ['IT 行业', 'it'],
    ['银行业', '银行'],
    ['研究与试验发展', '研究和试验发展'],
    ['水的生产和供应业', '水生产供应'],
  ])('industryNameKey of %j and %j is one', (one, other) => {
    expect(industryNameKey(one)).toBe(industryNameKey(other))
  })

  test('industryNameKey keeps a single 业', () => {
    expect(industryNameKey('业')).toBe('业')
    expect(industryNameKey('农业')).not.toBe(industryNameKey('林业'))
  })
})

describe('industryIndexOf', () => {
  test('industryIndexOf is made once per table', () => {
    expect(industryIndexOf(industries)).toBe(industryIndexOf(industries))
    expect(industryIndexOf({ ...industries })).not.toBe(industryIndexOf(industries))
  })

  test('industryIndexOf knows names, sections and codes', () => {
    const { names, sectionOf, codes } = industryIndexOf(industries)
    expect(names.size).toBe(117)
    expect(sectionOf.get('65')).toBe('I')
    expect(codes.get('教育')).toBe('P83')
  })
})
