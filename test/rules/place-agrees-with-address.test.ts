import { describe, expect, test } from 'vitest'
import { placeAgreesWithAddress } from '../../src/rules/place-agrees-with-address.ts'
import { bareContext, breachOf } from './rules.ts'

describe('placeAgreesWithAddress', () => {
  test.each([
    ['深圳市腾讯计算机系统有限公司', '广东省深圳市南山区粤海街道科技中一路'],
    ['贵州茅台酒股份有限公司', '贵州省仁怀市茅台镇'],
    ['阿里巴巴（中国）有限公司', '浙江省杭州市滨江区网商路699号'],
    ['比亚迪股份有限公司', '广东省深圳市大鹏新区葵涌街道'],
    ['上海浦东发展银行股份有限公司', '上海市中山东一路12号'],
    ['小米科技（武汉）有限公司', '湖北省武汉市江夏区佛祖岭街道'],
  ])('placeAgreesWithAddress accepts %s in %s', (fullName, registeredAddress) => {
    expect(breachOf(placeAgreesWithAddress, { fullName, registeredAddress })).toBeUndefined()
  })

  test.each([
    ['深圳市腾讯计算机系统有限公司', '北京市海淀区西北旺东路10号'],
    ['贵州茅台酒股份有限公司', '四川省泸州市江阳区'],
    ['深圳市万科企业股份有限公司', '广东省惠州市惠城区'],
  ])('placeAgreesWithAddress has a look at %s in %s', (fullName, registeredAddress) => {
    expect(Object.keys(breachOf(placeAgreesWithAddress, { fullName, registeredAddress }) ?? {})).toEqual(['place'])
  })

  test('placeAgreesWithAddress says nothing without a table', () => {
    const values = { fullName: '深圳市腾讯计算机系统有限公司', registeredAddress: '北京市海淀区西北旺东路10号' }
    expect(breachOf(placeAgreesWithAddress, values, bareContext)).toBeUndefined()
  })
})
