import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { divisions } from '../../src/data/divisions/index.ts'
import { checkAddress, formatAddress, normalizeAddress } from '../../src/kinds/address.ts'
import { indexDivisions } from '../../src/kinds/divisions.ts'
import { noFindings } from '../../src/model/issues.ts'
import { addressPieces, fullAddress } from '../arbitraries/address.ts'
import { anyText, debris, textOf } from '../arbitraries/raw-text.ts'
import { addresses, ambiguousAddresses, retiredAddresses, traps } from '../golden/addresses.ts'

const index = indexDivisions(divisions)
const shaped = textOf(...debris, ...addressPieces)
const codesOf = (value: unknown, table: typeof index | undefined = index) =>
  checkAddress(value, table).map(({ code }) => code)

describe('checkAddress', () => {
  test.each([
    [undefined, ['wrong_type']],
    [5, ['wrong_type']],
    ['', ['too_short']],
    ['  ', ['too_short']],
    ['广东省深圳市'.padEnd(201, '路'), ['too_long']],
    ['人民路1号', ['address_unrecognized']],
    ['北京西路1号', ['address_unrecognized']],
    ['不知道', ['address_unrecognized']],
    ['广东省深圳市益田路5033号', ['address_no_district']],
    ['广东省益田路5033号', ['address_no_district']],
    ['广东省深圳市福田区', ['address_no_street']],
    ['广东省深圳市', ['address_no_district', 'address_no_street']],
    ['湖北省襄樊市', ['address_retired_division', 'address_no_district', 'address_no_street']],
    ['北京市崇文区崇文门外大街1号', ['address_retired_division']],
    ['江苏省徐州市九里区时代大道1号', ['address_retired_division']],
    ['朝阳区建国路88号', ['address_ambiguous']],
  ])('checkAddress finds in %j %j', (value, codes) => {
    expect(codesOf(value)).toEqual(codes)
  })

  test.each([
    '广东省东莞市长安镇靖海东路168号',
    '广东省中山市古镇镇同兴路98号',
    '海南省儋州市那大镇中兴大道1号',
    '甘肃省嘉峪关市雄关东路12号',
    '河南省济源市荆梁南街1号',
    '香港特别行政区中环德辅道中10号',
    '台湾省新竹市力行六路8号',
    '贵州省仁怀市茅台镇',
  ])('checkAddress misses no district in %s', (value) => {
    expect(checkAddress(value, index)).toBe(noFindings)
  })

  test('checkAddress says what a retired division is now, and which districts a name may mean', () => {
    expect(checkAddress('江苏省徐州市九里区时代大道1号', index)[0]?.params).toEqual({
      name: '九里区',
      successors: ['江苏省徐州市鼓楼区', '江苏省徐州市泉山区', '江苏省徐州市铜山区'],
    })
    expect(checkAddress('朝阳区建国路88号', index)[0]?.params).toEqual({
      candidates: ['北京市朝阳区', '吉林省长春市朝阳区'],
    })
  })

  test('checkAddress refuses no labelled address, with or without a table', () => {
    for (const { text } of [...addresses, ...retiredAddresses]) {
      const errors = [...checkAddress(text, index), ...checkAddress(text)].filter(
        ({ severity }) => severity === 'error',
      )
      expect([text, errors]).toEqual([text, []])
    }
    for (const [text] of ambiguousAddresses) expect([text, codesOf(text)]).toEqual([text, ['address_ambiguous']])
  })

  test('checkAddress refuses the traps that name no place', () => {
    for (const { text, province } of traps) {
      expect([text, codesOf(text).includes('address_unrecognized')]).toEqual([text, province === undefined])
    }
  })

  test('checkAddress without a table judges the form alone', () => {
    expect(checkAddress('广东省深圳市福田区益田路5033号')).toBe(noFindings)
    expect(checkAddress('广东深圳')).toBe(noFindings)
    expect(checkAddress('人民路1号').map(({ code }) => code)).toEqual(['address_unrecognized'])
  })

  test('checkAddress accepts every full address without allocating findings', () => {
    fc.assert(
      fc.property(fullAddress, ({ text }) => {
        expect(checkAddress(text, index)).toBe(noFindings)
      }),
      { numRuns: 3000 },
    )
  })

  test('checkAddress never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), anyText, shaped), (value) => {
        expect(() => [checkAddress(value, index), checkAddress(value)]).not.toThrow()
      }),
      { numRuns: 3000 },
    )
  })

  test('checkAddress tells nothing that a person typed but names of divisions', () => {
    const [finding] = checkAddress('某某（北京）有限公司秘密地址', index)
    expect(finding?.params).toEqual({})
  })
})

describe('formatAddress', () => {
  test.each([
    ['广东深圳南山区科技园', '广东省深圳市南山区科技园'],
    ['北京北京市朝阳区望京东路1号', '北京市朝阳区望京东路1号'],
    ['浙江省义乌市福田路105号', '浙江省金华市义乌市福田路105号'],
    ['北京市崇文区崇文门外大街1号', '北京市东城区崇文门外大街1号'],
    ['江苏省徐州市九里区时代大道1号', '江苏省徐州市九里区时代大道1号'],
    ['苏州工业园区苏虹中路289号', '江苏省苏州市苏州工业园区苏虹中路289号'],
    ['北京经济技术开发区荣华中路8号', '北京市北京经济技术开发区荣华中路8号'],
    ['518000 广东省深圳市福田区深南大道2012号', '广东省深圳市福田区深南大道2012号'],
    ['深圳大鹏新区葵涌街道延安路一号', '广东省深圳市大鹏新区葵涌街道延安路一号'],
    ['不知道', '不知道'],
  ])('formatAddress tells %j as %j', (value, text) => {
    expect(formatAddress(value, index)).toBe(text)
  })

  test('formatAddress without a table leaves the text as it is', () => {
    for (const { text } of addresses.slice(0, 50)) expect(formatAddress(text)).toBe(normalizeAddress(text))
  })

  test('formatAddress twice is formatAddress once, for labelled addresses', () => {
    for (const { text } of [...addresses, ...traps, ...retiredAddresses]) {
      const once = formatAddress(text, index)
      expect(formatAddress(once, index)).toBe(once)
    }
  })

  test('formatAddress never throws', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, shaped), (value) => {
        expect(typeof formatAddress(value, index)).toBe('string')
      }),
      { numRuns: 1000 },
    )
  })
})
