import fc from 'fast-check'
import type { CustomerRecord } from '../../src/model/customer-record.ts'

const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length })

const phone = fc.oneof(
  digits(8).map((rest) => `138${rest}`),
  digits(7).map((rest) => `010-6${rest}`),
  digits(7).map((rest) => `0571-8${rest}-801`),
)

/** Records of the stock model that have no error on 2026-11-23; optional fields are really absent now and then. */
export const customerRecord: fc.Arbitrary<CustomerRecord> = fc.record(
  {
    fullName: fc.constantFrom('华为技术有限公司', '贵州茅台酒股份有限公司', '小米科技（武汉）有限公司', '北京大学'),
    customerType: fc.constantFrom('potential', 'current', 'churned', 'strategicPartner'),
    industry: fc.constantFrom('I65', 'C39', 'J66', 'I'),
    size: fc.constantFrom('small', 'medium', 'large'),
    registeredAddress: fc.constantFrom(
      '广东省深圳市龙岗区坂田街道',
      '贵州省仁怀市茅台镇',
      '北京市海淀区颐和园路5号',
      '浙江省杭州市',
    ),
    contactName: fc.constantFrom('李测试', '*经理', '张*', '阿依古丽·测试'),
    contactTitle: fc.constantFrom('采购总监', 'CTO'),
    phone: fc.oneof(
      phone,
      fc.tuple(phone, phone).map(([one, other]) => `${one}/${other}`),
    ),
    email: fc.constantFrom('ceshi@example.com', 'a.b+c@mail.example.cn'),
    website: fc.constantFrom('www.example.com', 'example.cn/about'),
    foundedOn: fc.constantFrom('1987-09-15', '2000-02-29', '2026-11-23'),
    mainBusiness: fc.constantFrom('通信设备', '白酒'),
    annualRevenue: fc.integer({ min: 0, max: 10_000_000_000 }).map((cents) => cents / 100),
    targetCustomers: fc.constantFrom('中小企业', '大型国企'),
    demandTypes: fc.subarray(['purchase', 'consulting', 'jointDevelopment', 'afterSales', 'other'] as const, {
      minLength: 1,
    }),
    demandDetail: fc.constantFrom('采购一套办公系统', '第一行\n第二行'),
    intent: fc.constantFrom('high', 'medium', 'low', 'none'),
    owner: fc.constantFrom('王测试', '*经理'),
    nextFollowUpOn: fc.constantFrom('2026-11-23', '2026-12-23', '2028-02-29'),
    remark: fc.constantFrom('简称：华为', '无'),
  },
  {
    requiredKeys: [
      'fullName',
      'customerType',
      'industry',
      'size',
      'registeredAddress',
      'contactName',
      'contactTitle',
      'phone',
    ],
  },
)
