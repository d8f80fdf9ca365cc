/** What people type for a code, per field. */
export const labels = {
  customerType: { potential: '潜在客户', current: '现有客户', churned: '流失客户', strategicPartner: '战略合作伙伴' },
  size: { small: '小型企业', medium: '中型', large: '大型' },
  intent: { high: '高', medium: '中', low: '低', none: '无' },
  demandTypes: { purchase: '产品采购', consulting: '服务咨询', other: '其他' },
}

/** The code of a label, per field. */
export const codeOfLabel = Object.fromEntries(
  Object.entries(labels).map(([key, named]) => [
    key,
    Object.fromEntries(Object.entries(named).map(([code, label]) => [label, code])),
  ]),
)
