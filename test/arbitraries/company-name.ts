import fc from 'fast-check'

const place = fc.constantFrom('', '北京', '深圳市', '广东省深圳市', '中国')
const brand = fc.constantFrom('测试', '样例通', '甲乙丙', 'ABC', '小样')
const trade = fc.constantFrom('', '科技', '信息技术', '医药集团', '（集团）', '食品')
const form = fc.constantFrom('有限公司', '股份有限公司', '有限责任公司', '合伙企业（有限合伙）', '律师事务所', '经营部')
const branch = fc.constantFrom('', '', '', '北京分公司', '第一分公司')

/** Invented full names of companies in canonical form. */
export const companyName: fc.Arbitrary<string> = fc.oneof(
  fc.tuple(place, brand, trade, form).map((parts) => parts.join('')),
  fc.tuple(place, brand, trade, fc.constant('有限公司'), branch).map((parts) => parts.join('')),
  fc.constantFrom('Ceshi Co., Ltd.', 'Sample GmbH', 'Muster & Partner AG', '株式会社サンプル'),
)
