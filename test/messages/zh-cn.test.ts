import { expect, test } from 'vitest'
import { zhCN } from '../../src/messages/zh-cn.ts'
import { customerModel } from '../../src/model/customer-model.ts'
import { describeLanguage } from './complete-language.ts'

describeLanguage('zhCN', zhCN)

test('zhCN uses the labels of the entry-template guide', () => {
  expect(customerModel.order.map((key) => zhCN.fields[key].label).join(' ')).toBe(
    '客户全称 客户类型 所属行业 客户规模 注册地址 联系人姓名 联系人职务 联系电话/手机 邮箱地址 企业官网 成立时间 主营业务 上年营业额 ' +
      '主要客户群体 需求类型 具体需求描述 合作意向 跟进负责人 预计下次跟进时间 备注',
  )
})
