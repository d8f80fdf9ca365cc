import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { streetAt } from '../../../src/kinds/address/street-by-form.ts'
import { anyText } from '../../arbitraries/raw-text.ts'

describe('streetAt', () => {
  test.each([
    ['茅台镇', '茅台镇'],
    ['粤海街道麻岭社区', '粤海街道'],
    ['南京东路街道九江路', '南京东路街道'],
    ['江北街道办事处二渡村', '江北街道办事处'],
    ['古镇镇同兴路', '古镇镇'],
    ['新乡镇人民路', '新乡镇'],
    ['周庄镇镇南路', '周庄镇'],
    ['乌镇子夜路', '乌镇'],
    ['伊敏苏木', '伊敏苏木'],
    ['大鹿庄乡大鹿庄村', '大鹿庄乡'],
    ['昆区友谊街道', '友谊街道'],
    ['市桥街道', '市桥街道'],
    ['路桥镇1号', '路桥镇'],
    ['南溪土家族乡', '南溪土家族乡'],
  ])('streetAt finds in %s %s', (text, name) => {
    expect(streetAt(text, 0)?.name).toBe(name)
  })

  test.each([
    '古镇路1号',
    '镇海路1号',
    '乡镇企业园',
    '益田路5033号',
    '云栖小镇',
    '文一西路云栖小镇',
    '珞喻路街道口',
    '人民路1号茅台镇',
    '城镇路',
    '乡村大道',
    '',
  ])('streetAt finds nothing in %s', (text) => {
    expect(streetAt(text, 0)).toBeUndefined()
  })

  test('streetAt says where the name stands', () => {
    fc.assert(
      fc.property(anyText, fc.nat(5), (text, at) => {
        const found = streetAt(text, at)
        if (found) expect(text.slice(found.start, found.end)).toBe(found.name)
      }),
      { numRuns: 1000 },
    )
  })
})
