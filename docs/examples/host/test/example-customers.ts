/** An invented potential customer, as a person types it. */
export function typedCustomer(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    fullName: '杭州云帆信息技术有限公司',
    customerType: '潜在客户',
    industry: 'I65',
    size: '小型',
    registeredAddress: '浙江省杭州市西湖区文三路90号',
    contactName: '王测试',
    contactTitle: '采购总监',
    phone: '138 1234 5678',
    annualRevenue: '5000万',
    ...changes,
  }
}
