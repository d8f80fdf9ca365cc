import { describe, expect, test } from 'vitest'
import { domainTextsOf, equalTextsOf } from '../../src/duplicates/comparable-texts.ts'

describe('equalTextsOf', () => {
  test.each([
    ['phone', '13812345678/010-62345678-801', ['13812345678', '010-62345678']],
    ['phone', '13812345678', ['13812345678']],
    ['phone', '138****5678/13912345678', ['13912345678']],
    ['phone', '010-****5678', []],
    ['companyName', '云帆科技(北京) 有限公司', ['云帆科技（北京）有限公司'.normalize('NFKC')]],
    ['companyName', '云*科技有限公司', []],
    ['email', 'Li@Example.cn', ['li@example.cn']],
    ['email', 'l***@example.cn', []],
    ['personName', '张*', []],
    ['personName', '张三', ['张三']],
    ['creditCode', '91110108551385082Q', ['91110108551385082Q']],
    ['creditCode', '91****2Q', []],
    ['creditCode', '待补', []],
    ['headCount', 12, ['12']],
    ['choices', ['a', 'b'], ['["a","b"]']],
    ['text', '', []],
    ['text', undefined, []],
    ['text', null, []],
  ] as const)('equalTextsOf a %s %j are %j', (kind, value, texts) => {
    expect(equalTextsOf(kind, value)).toEqual(texts)
  })
})

describe('domainTextsOf', () => {
  test.each([
    ['li@Yunfan.cn', ['yunfan.cn']],
    ['www.yunfan.cn/about', ['yunfan.cn']],
    ['yunfan.cn:8080', ['yunfan.cn']],
    ['li@mail.yunfan.cn', ['yunfan.cn']],
    ['li@qq.com', []],
    ['l***@yunfan.cn', []],
    ['localhost', []],
    [undefined, []],
  ])('domainTextsOf %j are %j', (value, texts) => {
    expect(domainTextsOf(value)).toEqual(texts)
  })
})
