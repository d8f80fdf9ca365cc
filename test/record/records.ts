import { referenceTables } from '../../src/data/index.ts'
import { customerModel } from '../../src/model/customer-model.ts'
import type { CustomerRecord } from '../../src/model/customer-record.ts'
import { compileModel } from '../../src/record/compile-model.ts'

/** The day on which the tests take place. */
export const today = '2026-11-23'

/** The stock model with every table. */
export const compiled = compileModel(customerModel, referenceTables)

/** A record in canonical form with nothing to say against it. The people are invented. */
export const goodRecord: CustomerRecord = {
  fullName: '深圳市腾讯计算机系统有限公司',
  customerType: 'current',
  industry: 'I65',
  size: 'small',
  registeredAddress: '广东省深圳市南山区粤海街道科技中一路腾讯大厦',
  contactName: '李测试',
  contactTitle: '采购总监',
  phone: '13812345678/0755-86013388',
  email: 'li.ceshi@example.com',
  website: 'www.tencent.com',
  foundedOn: '1998-11-11',
  mainBusiness: '互联网信息服务',
  annualRevenue: 5000,
  targetCustomers: '中小企业',
  demandTypes: ['purchase', 'consulting'],
  demandDetail: '采购一套办公系统，预算20–30万，3个月内上线',
  intent: 'medium',
  owner: '*经理',
  nextFollowUpOn: '2026-12-10',
  remark: '简称：腾讯',
}

/** The same record as a spreadsheet might hold it. */
export const messyRecord: Record<string, unknown> = {
  fullName: ' 深圳市腾讯计算机系统 有限公司\u200b',
  customerType: '现有',
  industry: '信息传输、软件和信息技术服务业-软件和信息技术服务业',
  size: '小型企业',
  registeredAddress: '广东省 深圳市 南山区 粤海街道科技中一路腾讯大厦',
  contactName: '李 测试',
  contactTitle: '采购总监\t',
  phone: '+86 138 1234 5678、(0755)86013388',
  email: 'li.ceshi@EXAMPLE.com',
  website: 'https://www.tencent.com/',
  foundedOn: '1998年11月11日',
  mainBusiness: '互联网信息服务',
  annualRevenue: '5,000万元',
  targetCustomers: '中小企业',
  demandTypes: '产品采购、服务咨询',
  demandDetail: '采购一套办公系统，预算20–30万，3个月内上线',
  intent: '中',
  owner: '*经理',
  nextFollowUpOn: 46366,
  remark: '简称：腾讯',
}
