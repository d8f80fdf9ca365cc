import { foreignLegalFormOf } from './foreign-legal-forms.ts'

/**
 * The legal form (组织形式) that a normalised company name ends with, or a Japanese one begins with, as written, or `undefined`: companies, partnerships,
 * sole proprietors, cooperatives, branches, institutions and firms, and foreign companies. `合伙企业（有限合伙）` is one form.
 * Hint: the list knows what registers use; an individual business (个体工商户) may call itself anything.
 */
export function legalFormOf(name: string): string | undefined {
  const bracket = name.endsWith('）') ? bracketForms.find((form) => name.endsWith(form)) : undefined
  if (bracket === undefined) return chineseFormOf(name) ?? foreignLegalFormOf(name) ?? leadingFormOf(name)
  return (chineseFormOf(name.slice(0, -bracket.length)) ?? '') + bracket
}

/** The form before a Japanese or Korean name: `株式会社` of 株式会社日立製作所. */
export function leadingFormOf(name: string): string | undefined {
  if (!leadingBeginnings.includes(name.charAt(0))) return undefined
  return leadingForms.find((form) => name.startsWith(form) && name.length > form.length)
}

const leadingBeginnings = '株有合주유'
const leadingForms = ['株式会社', '有限会社', '合同会社', '주식회사', '유한회사'] as const

/** Forms of which a company, not a part of one, is made: what may stand before the name of a branch. */
export const companyForms = [
  '股份有限公司',
  '有限责任公司',
  '集团有限公司',
  '有限公司',
  '股份公司',
  '总公司',
  '公司',
] as const

const bracketForms = [
  '（有限合伙）',
  '（普通合伙）',
  '（特殊普通合伙）',
  '（特殊的普通合伙）',
  '（个人独资）',
  '（个体工商户）',
  '（股份合作制）',
  '（集团）',
] as const

function chineseFormOf(name: string): string | undefined {
  // Nearly all names end so: one look instead of one for every length.
  if (name.endsWith('有限公司')) return name.endsWith('股份有限公司') ? '股份有限公司' : '有限公司'
  for (let length = Math.min(longestForm, name.length); length > 0; length--) {
    const end = name.slice(-length)
    if (forms.has(end)) return end
  }
  return undefined
}

const longestForm = 10

const forms: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */
  // Companies (公司法) and partnerships (合伙企业法); 公司 alone is what state firms of before 1994 are called
  (
    '股份有限公司 有限责任公司 有限公司 无限公司 股份公司 总公司 公司 合伙企业 企业 股份合作企业 ' +
    // Cooperatives (农民专业合作社法)
    '农民专业合作社联合社 专业合作社 合作社 合作联社 联合社 供销社 信用社 经济合作社 经济联合社 合作总社 联社 ' +
    // Branches
    '分公司 子公司 分行 支行 分店 分社 分所 分部 分院 分校 分厂 分中心 办事处 代表处 营业部 营业厅 分理处 工作站 项目部 ' +
    // Sole proprietors and individual businesses
    '工作室 经营部 商行 商贸行 贸易行 商店 门市 门市部 生活馆 游乐场 服务部 厂 店 超市 便利店 商场 百货 市场 酒店 饭店 宾馆 旅馆 旅社 酒楼 餐厅 餐馆 饭馆 ' +
    '农家乐 茶楼 茶馆 网吧 书店 药店 药房 诊所 照相馆 加工部 维修部 修理部 批发部 零售部 销售部 农场 林场 牧场 渔场 养殖场 ' +
    '种植园 茶场 果园 花店 作坊 加工坊 美容院 理发店 俱乐部 会所 影城 电影院 影院 剧院 车行 商社 洋行 花圃 苗圃 ' +
    // Firms of the professions
    '律师事务所 会计师事务所 税务师事务所 资产评估事务所 专利代理事务所 设计师事务所 建筑师事务所 事务所 公证处 ' +
    '司法鉴定所 鉴定中心 仲裁委员会 ' +
    // Money
    '银行 信用合作社 信用联社 农村信用合作联社 交易所 ' +
    // Schools, hospitals, science, culture
    '大学 学院 学校 中学 小学 高中 初中 幼儿园 托儿所 党校 附中 附小 研究院 研究所 科学院 设计院 勘察院 规划院 工程院 ' +
    '设计所 研究室 实验室 研究中心 医院 卫生院 卫生所 卫生室 卫生服务站 防疫站 血站 疗养院 敬老院 养老院 福利院 护理院 ' +
    '保健院 急救中心 出版社 报社 杂志社 通讯社 编辑部 电视台 广播电台 电台 图书馆 博物馆 美术馆 文化馆 科技馆 纪念馆 体育馆 ' +
    '档案馆 展览馆 剧团 歌舞团 艺术团 乐团 公园 动物园 植物园 ' +
    // State organs and public institutions
    '中心 总站 站 局 厅 部 处 署 所 院 馆 社 委员会 办公室 人民政府 政府 法院 检察院 派出所 支队 大队 中队 总队 部队 ' +
    '管理处 管理所 服务站 海关 税务局 公安局 管委会 居委会 村委会 居民委员会 村民委员会 国务院 常委会 党委 工委 ' +
    // Associations and religion
    '协会 学会 商会 总会 联合会 研究会 促进会 基金会 联谊会 工会 总工会 同业公会 公会 理事会 校友会 志愿者联合会 教会 ' +
    '红十字会 慈善会 联盟 寺 教堂 清真寺 道观 ' +
    // Japan, Korea, Taiwan
    '株式会社 有限会社 合同会社 合资会社 주식회사 유한회사'
  ).split(' '),
)
