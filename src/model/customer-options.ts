import type { Option } from './fields.ts'

/** The option lists of the stock model. The first name of an option is its Chinese label. */
export const customerOptions = {
  customerType: [
    { code: 'potential', names: ['潜在客户', '潜在', '意向客户', '新客户'] },
    { code: 'current', names: ['现有客户', '现有', '老客户', '成交客户', '已成交'] },
    { code: 'churned', names: ['流失客户', '流失', '已流失'] },
    {
      code: 'strategicPartner',
      names: ['战略合作伙伴', '战略', '战略客户', '战略合作', '合作伙伴', 'strategic partner'],
    },
  ],
  size: [
    { code: 'small', names: ['小型', '小', '小型企业', '小企业', '小规模'] },
    { code: 'medium', names: ['中型', '中', '中型企业', '中等', '中等规模'] },
    { code: 'large', names: ['大型', '大', '大型企业', '大企业', '大规模'] },
  ],
  demandType: [
    { code: 'purchase', names: ['产品采购', '采购', 'purchase'] },
    { code: 'consulting', names: ['服务咨询', '咨询', 'consulting'] },
    { code: 'jointDevelopment', names: ['合作开发', '开发', '联合开发', 'joint development'] },
    { code: 'afterSales', names: ['售后支持', '售后', '售后服务', 'after-sales support'] },
    { code: 'other', names: ['其他', '其它', 'other'] },
  ],
  intent: [
    { code: 'high', names: ['高', '高意向', '1个月内', '1个月内签约'] },
    { code: 'medium', names: ['中', '中意向', '1-3个月', '1–3个月'] },
    { code: 'low', names: ['低', '低意向', '3个月以上'] },
    { code: 'none', names: ['无', '无意向', '暂无', '没有意向'] },
  ],
} as const satisfies Record<string, readonly Option[]>

/** Option lists of the ready-made rows. */
export const readyMadeOptions = {
  source: [
    { code: 'exhibition', names: ['展会', '展览会', 'exhibition'] },
    { code: 'channel', names: ['渠道', '渠道推荐', 'channel'] },
    { code: 'visit', names: ['主动拜访', '拜访', 'visit'] },
    { code: 'referral', names: ['客户介绍', '转介绍', '介绍', 'referral'] },
    { code: 'online', names: ['网络推广', '网络', '线上', 'online'] },
    { code: 'other', names: ['其他', '其它', 'other'] },
  ],
  level: [
    { code: 'a', names: ['A级', 'A', '重点'] },
    { code: 'b', names: ['B级', 'B', '重要'] },
    { code: 'c', names: ['C级', 'C', '普通', '一般'] },
  ],
} as const satisfies Record<string, readonly Option[]>
