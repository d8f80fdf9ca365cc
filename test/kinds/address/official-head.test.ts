import { describe, expect, test } from 'vitest'
import { divisions } from '../../../src/data/divisions/index.ts'
import { officialHeadOf } from '../../../src/kinds/address/official-head.ts'
import { parseAddress } from '../../../src/kinds/address/parse-address.ts'
import { type Division, indexDivisions } from '../../../src/kinds/divisions.ts'

const index = indexDivisions(divisions)

/** Behind the name of the country no head is looked for. */
const levelByLevel = (text: string) => parseAddress(`中国${text}`, index)

const districts = [...index.current.values()].filter(({ level }) => level === 'district')
const nameOf = (code: string) => index.current.get(code)?.name ?? ''

/** What may follow: streets, roads, numbers, marks, zones, names of divisions again, and nothing. */
const tails = (district: Division, other: Division) => [
  '',
  '1号',
  '人民路1号',
  '路1号',
  '大道西1号',
  '街3号',
  '街道办',
  '一心镇和平村',
  '经济技术开发区',
  '高新区创业路8号',
  '（原县医院）',
  '市辖区',
  '县城东',
  '-中山路5号',
  '、南门',
  'A座',
  district.name,
  `${district.name}1号`,
  other.name,
  `${other.name.slice(0, 2)}路1号`,
  `${nameOf(`${other.code.slice(0, 4)}00`).slice(0, 2)}大厦`,
  nameOf(`${district.code.slice(0, 4)}00`),
]

describe('officialHeadOf', () => {
  test('officialHeadOf finds what nearly all addresses begin with', () => {
    const head = officialHeadOf('浙江省杭州市西湖区文三路100号', index)
    expect(head).toMatchObject({
      end: 9,
      province: { name: '浙江省' },
      city: { name: '杭州市' },
      district: { code: '330106' },
    })
    expect(officialHeadOf('浙江省义乌市稠城街道1号', index)).toMatchObject({ end: 6, city: { name: '金华市' } })
    expect(officialHeadOf('北京市海淀区颐和园路5号', index)).toMatchObject({ end: 6, city: undefined })
  })

  test.each([
    '杭州市西湖区文三路100号',
    '浙江杭州西湖区',
    '浙江省杭州市',
    '浙江省杭州市西湖区西湖区文三路',
    '浙江省杭州市西湖区路1号',
    '北京市崇文区1号',
    '江苏省鼓楼区1号',
    '',
  ])('officialHeadOf leaves %s to the reading level by level', (text) => {
    expect(officialHeadOf(text, index)).toBeUndefined()
  })

  test('officialHeadOf says of every head, whatever follows, what reading level by level says', {
    timeout: 120_000,
  }, () => {
    const different: string[] = []
    let found = 0
    for (const [position, district] of districts.entries()) {
      const province = nameOf(`${district.code.slice(0, 2)}0000`)
      const city = nameOf(`${district.code.slice(0, 4)}00`)
      const other = districts[(position * 7 + 13) % districts.length] as Division
      for (const head of new Set([province + city + district.name, province + district.name])) {
        for (const tail of tails(district, other)) {
          const text = head + tail
          if (officialHeadOf(text, index)) found += 1
          const expected = levelByLevel(text)
          if (JSON.stringify(parseAddress(text, index)) !== JSON.stringify(expected)) different.push(text)
        }
      }
    }
    expect(different).toEqual([])
    expect(found).toBeGreaterThan(30_000)
  })
})
