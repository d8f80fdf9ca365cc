import type { Field } from './fields.ts'

/**
 * The 20 rows of the stock model. The comment of a row is what an editor shows for the property of a record.
 */
export const customerFields = {
  /** 客户全称: legal name as on the business licence (营业执照). A short name belongs in `remark`. */
  fullName: {
    kind: 'companyName',
    module: 'basic',
    required: true,
    names: [
      '客户名称',
      '公司名称',
      '公司全称',
      '企业名称',
      '企业全称',
      '单位名称',
      'company',
      'company name',
      'customer name',
    ],
  },
  /** 客户类型: potential 潜在, current 现有, churned 流失 or strategicPartner 战略合作伙伴. */
  customerType: {
    kind: 'choice',
    options: 'customerType',
    module: 'basic',
    required: true,
    names: ['类型', '客户类别', 'type'],
  },
  /** 所属行业: code of GB/T 4754-2017, section and division, e.g. `I65`. */
  industry: { kind: 'industry', module: 'basic', required: true, names: ['行业', '行业分类', '所属行业分类'] },
  /** 客户规模: small 小型, medium 中型 or large 大型. */
  size: { kind: 'choice', options: 'size', module: 'basic', required: true, names: ['规模', '企业规模', '公司规模'] },
  /** 注册地址: precise to province, city, district and street (省、市、区、街道). */
  registeredAddress: {
    kind: 'address',
    module: 'basic',
    required: true,
    names: ['地址', '公司地址', '企业地址', '住所', 'address'],
  },
  /** 联系人姓名: the main contact; `*` may stand for the name, as in `*经理`. */
  contactName: {
    kind: 'personName',
    module: 'contact',
    required: true,
    personal: true,
    names: ['联系人', '姓名', 'contact'],
  },
  /** 联系人职务: job title of the main contact, e.g. 采购总监. */
  contactTitle: {
    kind: 'text',
    maximum: 50,
    module: 'contact',
    required: true,
    names: ['职务', '职位', '联系人职位', 'title'],
  },
  /** 联系电话/手机: mobile or landline with area code; several are joined by `/`. */
  phone: {
    kind: 'phone',
    maximum: 3,
    module: 'contact',
    required: true,
    personal: true,
    names: [
      '联系电话',
      '电话',
      '手机',
      '手机号',
      '手机号码',
      '联系方式',
      '联系电话（手机）',
      'mobile',
      'tel',
      'telephone',
    ],
  },
  /** 邮箱地址: company or usual mail address. */
  email: {
    kind: 'email',
    module: 'contact',
    required: false,
    personal: true,
    names: ['邮箱', '电子邮箱', '电子邮件', 'e-mail', 'mail'],
  },
  /** 企业官网: web address without protocol. */
  website: {
    kind: 'webAddress',
    module: 'company',
    required: false,
    recommended: true,
    names: ['官网', '网址', '公司网址', '网站', 'web'],
  },
  /** 成立时间: date of establishment, `YYYY-MM-DD`. */
  foundedOn: {
    kind: 'calendarDate',
    module: 'company',
    required: false,
    recommended: true,
    names: ['成立日期', '注册时间', 'founded'],
  },
  /** 主营业务: short description of the main business. */
  mainBusiness: {
    kind: 'text',
    maximum: 200,
    module: 'company',
    required: false,
    recommended: true,
    names: ['业务', '主要业务', '经营范围'],
  },
  /** 上年营业额: revenue of the last calendar year in 万元 (10,000 yuan). */
  annualRevenue: {
    kind: 'amount',
    maximum: 100_000_000,
    module: 'company',
    required: false,
    recommended: true,
    names: ['上年营业额(万元)', '上年营业额（万元）', '营业额', '年营业额', '年营收', '营收', '上年营收', 'revenue'],
  },
  /** 主要客户群体: whom the company sells to, e.g. 中小企业. */
  targetCustomers: {
    kind: 'text',
    maximum: 200,
    module: 'company',
    required: false,
    recommended: true,
    names: ['客户群体', '目标客户'],
  },
  /** 需求类型: what the customer wants; several are possible. */
  demandTypes: {
    kind: 'choices',
    options: 'demandType',
    module: 'cooperation',
    required: false,
    recommended: true,
    names: ['需求', '需求类别'],
  },
  /** 具体需求描述: the demand in words. */
  demandDetail: {
    kind: 'longText',
    maximum: 2000,
    module: 'cooperation',
    required: false,
    recommended: true,
    names: ['需求描述', '具体需求', '需求说明'],
  },
  /** 合作意向: high (signs within 1 month), medium (1–3 months), low (over 3 months) or none. */
  intent: {
    kind: 'choice',
    options: 'intent',
    module: 'cooperation',
    required: false,
    recommended: true,
    names: ['意向', '意向度', '意向等级'],
  },
  /** 跟进负责人: the sales or service person in charge. */
  owner: {
    kind: 'personName',
    module: 'cooperation',
    required: false,
    recommended: true,
    names: ['负责人', '跟进人', '客户经理', '销售负责人'],
  },
  /** 预计下次跟进时间: planned date of the next follow-up, `YYYY-MM-DD`. */
  nextFollowUpOn: {
    kind: 'calendarDate',
    module: 'cooperation',
    required: false,
    recommended: true,
    names: ['下次跟进时间', '预计跟进时间', '下次跟进日期', '下次跟进'],
  },
  /** 备注: anything else; holds the short name, among others. */
  remark: {
    kind: 'longText',
    maximum: 2000,
    module: 'cooperation',
    required: false,
    names: ['说明', '备注信息', '备注说明', 'note', 'remarks'],
  },
} as const satisfies Record<string, Field>
