import { describe, expect, test } from 'vitest'
import { addressNamesThisCompany } from '../../src/rules/address-names-this-company.ts'
import { breachOf } from './rules.ts'

const fullName = '北京某某科技有限公司'

describe('addressNamesThisCompany', () => {
  test.each([
    '北京市海淀区中关村大街1号',
    '北京市海淀区中关村大街1号北京某某科技有限公司',
    '北京市海淀区中关村大街1号 北京某某科技有限公司',
    '北京市朝阳区酒仙桥路4号北京正东电子动力集团有限公司院内',
    '北京市朝阳区某某集团有限公司3号楼',
  ])('addressNamesThisCompany accepts %s', (registeredAddress) => {
    expect(breachOf(addressNamesThisCompany, { fullName, registeredAddress })).toBeUndefined()
  })

  test.each(['北京市海淀区中关村大街1号北京另一家科技有限公司', '上海市浦东新区张江路1号上海某某股份公司'])(
    'addressNamesThisCompany refuses %s',
    (registeredAddress) => {
      expect(breachOf(addressNamesThisCompany, { fullName, registeredAddress })).toEqual({})
    },
  )

  test('addressNamesThisCompany does not mind the form of brackets', () => {
    const values = {
      fullName: '某某（北京）科技有限公司',
      registeredAddress: '北京市海淀区知春路1号某某(北京)科技有限公司',
    }
    expect(breachOf(addressNamesThisCompany, values)).toBeUndefined()
  })
})
