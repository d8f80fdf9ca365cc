import fc from 'fast-check'
import { divisions } from '../../src/data/divisions/index.ts'
import { type Division, indexDivisions } from '../../src/kinds/divisions.ts'

const index = indexDivisions(divisions)

/** A district in force with the divisions above it, and the address of a door there. */
export interface KnownAddress {
  readonly province: Division
  readonly city: Division | undefined
  readonly district: Division
  readonly text: string
}

/** Addresses with all levels in full: what every parser must read. */
export const fullAddress: fc.Arbitrary<KnownAddress> = fc
  .record({
    district: fc.constantFrom(...[...index.current.values()].filter(({ level }) => level === 'district')),
    road: fc.constantFrom('人民路', '北京西路', '中山大道', '朝阳门外大街', '解放街', '长江北路', '南京东路'),
    door: fc.integer({ min: 1, max: 9999 }),
  })
  .map(({ district, road, door }) => {
    const province = index.current.get(`${district.code.slice(0, 2)}0000`)
    const city = index.current.get(`${district.code.slice(0, 4)}00`)
    if (!province) throw new RangeError(`${district.code} has no province`)
    const text = `${province.name}${city?.name ?? ''}${district.name}${road}${door}号`
    return { province, city, district, text }
  })

/** Pieces of addresses in no sensible order: names, endings, marks. */
export const addressPieces: readonly string[] = [
  ...[
    '广东省',
    '广东',
    '深圳市',
    '深圳',
    '南山区',
    '南山',
    '北京市',
    '朝阳区',
    '市辖区',
    '县',
    '重庆',
    '吉林',
    '巢湖市',
    '庐江县',
  ],
  ...[
    '崇文区',
    '九里区',
    '石河子市',
    '中国（上海）自由贸易试验区',
    '高新区',
    '经济技术开发区',
    '兵团第八师',
    '古镇',
    '镇',
    '乡',
    '街道',
  ],
  ...[
    '中山路',
    '大道',
    '1号',
    '518000',
    '中国',
    '邮编：',
    '注册地址：',
    '住所:',
    '-',
    '/',
    ',',
    '，',
    '(',
    ')',
    '（',
    '）',
    '·',
    '>',
  ],
]
