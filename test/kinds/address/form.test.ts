import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { looksLikeAddress, parseAddressByForm } from '../../../src/kinds/address/form.ts'
import { anyText } from '../../arbitraries/raw-text.ts'

describe('parseAddressByForm', () => {
  test.each([
    ['广东省深圳市福田区益田路1号', ['广东省', '深圳市', '福田区', '益田路1号']],
    ['上海市浦东新区浦东南路1号', ['上海市', undefined, '浦东新区', '浦东南路1号']],
    ['内蒙古自治区锡林郭勒盟阿巴嘎旗1号', ['内蒙古自治区', '锡林郭勒盟', '阿巴嘎旗', '1号']],
    ['吉林省延边朝鲜族自治州敦化市1号', ['吉林省', '延边朝鲜族自治州', '敦化市', '1号']],
    ['江苏省苏州市高新区1号', ['江苏省', '苏州市', undefined, '高新区1号']],
    ['广东深圳', [undefined, undefined, undefined, '广东深圳']],
    ['朝阳区1号', [undefined, undefined, undefined, '朝阳区1号']],
  ])('parseAddressByForm reads %s', (text, levels) => {
    const { province, city, district, rest } = parseAddressByForm(text)
    expect([province, city, district, rest]).toEqual(levels)
  })

  test('parseAddressByForm gives no code and never throws', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(parseAddressByForm(text)).not.toHaveProperty('code')
      }),
      { numRuns: 1000 },
    )
  })
})

describe('looksLikeAddress', () => {
  test('looksLikeAddress asks for an ending of a division or the name of a province', () => {
    expect(['某某市1号', '广东深圳', '中国广东深圳', '518000广东'].map(looksLikeAddress)).toEqual([
      true,
      true,
      true,
      true,
    ])
    expect(['人民路1号', '不知道', ''].map(looksLikeAddress)).toEqual([false, false, false])
  })
})
