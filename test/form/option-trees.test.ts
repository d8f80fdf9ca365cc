import { describe, expect, test } from 'vitest'
import { divisions } from '../../src/data/divisions/index.ts'
import { industries } from '../../src/data/industries/index.ts'
import { divisionTreeOf, industryTreeOf } from '../../src/form/option-trees.ts'

describe('industryTreeOf', () => {
  test('industryTreeOf gives the 20 sections with their 97 divisions by code', () => {
    const tree = industryTreeOf(industries)
    expect(tree).toHaveLength(20)
    expect(tree.flatMap(({ children = [] }) => children)).toHaveLength(97)
    expect(tree.flatMap(({ children = [] }) => children)).toContainEqual({
      value: 'I65',
      label: '软件和信息技术服务业',
    })
  })
})

describe('divisionTreeOf', () => {
  const provinces = divisionTreeOf(divisions)
  const labels = (name: string, within = provinces) => within.find(({ label }) => label === name)?.children ?? []

  test('divisionTreeOf gives province, city and district', () => {
    expect(provinces[0]?.label).toBe('北京市')
    expect(labels('杭州市', labels('浙江省')).map(({ label }) => label)).toContain('西湖区')
  })

  test('divisionTreeOf puts what hangs directly under a province beside its cities', () => {
    expect(labels('北京市').map(({ label }) => label)).toContain('朝阳区')
    expect(labels('河南省').map(({ label }) => label)).toContain('济源市')
  })
})
