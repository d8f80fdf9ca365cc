import { describe, expect, test } from 'vitest'
import { companyForms, leadingFormOf, legalFormOf } from '../../../src/kinds/company-name/legal-forms.ts'

describe('legalFormOf', () => {
  test.each([
    ['华为技术有限公司', '有限公司'],
    ['小米科技有限责任公司', '有限责任公司'],
    ['贵州茅台酒股份有限公司', '股份有限公司'],
    ['中国第一重型机械股份公司', '股份公司'],
    ['中国石油天然气总公司', '总公司'],
    ['海尔集团公司', '公司'],
    ['样例投资合伙企业（有限合伙）', '合伙企业（有限合伙）'],
    ['样例咨询中心（普通合伙）', '中心（普通合伙）'],
    ['样例会计师事务所（特殊普通合伙）', '会计师事务所（特殊普通合伙）'],
    ['样例设计工作室（个人独资）', '工作室（个人独资）'],
    ['样例商行', '商行'],
    ['样例服装厂', '厂'],
    ['样例便利店', '便利店'],
    ['样例建材经营部', '经营部'],
    ['样例蔬菜专业合作社', '专业合作社'],
    ['样例果品农民专业合作社联合社', '农民专业合作社联合社'],
    ['样例有限公司北京分公司', '分公司'],
    ['招商银行深圳分行', '分行'],
    ['样例律师事务所', '律师事务所'],
    ['清华大学', '大学'],
    ['样例幼儿园', '幼儿园'],
    ['中国科学院计算技术研究所', '研究所'],
    ['上海市第一人民医院', '医院'],
    ['人民出版社', '出版社'],
    ['中国红十字基金会', '基金会'],
    ['国家发展和改革委员会', '委员会'],
    ['国家统计局', '局'],
    ['广东省教育厅', '厅'],
    ['外交部', '部'],
    ['丰田通商株式会社', '株式会社'],
    ['株式会社日立製作所', '所'],
    ['株式会社サンプル', '株式会社'],
    ['Sample Co., Ltd.', 'Co., Ltd.'],
    ['Sample GmbH', 'GmbH'],
  ])('legalFormOf %s is %s', (name, form) => {
    expect(legalFormOf(name)).toBe(form)
  })

  test.each(['华为', '腾讯', '海尔集团', '阿里巴巴（中国）', 'Huawei', '小米科技', ''])(
    'legalFormOf finds none in %j',
    (name) => {
      expect(legalFormOf(name)).toBeUndefined()
    },
  )

  test('legalFormOf knows every form of a company', () => {
    for (const form of companyForms) expect(form.endsWith(legalFormOf(`样例${form}`) ?? '-')).toBe(true)
  })
})

describe('leadingFormOf', () => {
  test('leadingFormOf finds the form before a Japanese name, and only before a name', () => {
    expect(leadingFormOf('株式会社日立製作所')).toBe('株式会社')
    expect(leadingFormOf('株式会社')).toBeUndefined()
    expect(leadingFormOf('日立株式会社')).toBeUndefined()
  })
})
