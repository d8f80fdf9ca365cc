/**
 * The reduced rules: what the stock model asks of its fields without tables and without promises between fields, as far
 * as every peer can say it. Plain data, so that each peer spells them once, and a bundle of a peer holds no kehu.
 */

const province =
  '北京|天津|河北|山西|内蒙|辽宁|吉林|黑龙|上海|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|重庆|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆|台湾|香港|澳门'
const label = '[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?'
const number = '(?:1[3-9]\\d{9}|0\\d{2,3}-[2-9]\\d{6,7}(?:-\\d{1,6})?)'

export const patterns = {
  letter: /\p{L}/u,
  place: new RegExp(`[省市区县州盟旗]|^(?:${province})`),
  notDigitsOnly: /\D/,
  industry: /^[A-T](?:[0-9]{2})?$/,
  phone: new RegExp(`^${number}(?:/${number}){0,2}$`),
  email: new RegExp(`^[a-zA-Z0-9.!#$%&'*+/=?^_\`{|}~-]+@${label}(?:\\.${label})+$`),
  website: new RegExp(`^${label}(?:\\.${label})+(?:/\\S*)?$`),
  date: /^\d{4}-\d{2}-\d{2}$/,
}

const required = true

/** Per field: what kind of value it holds, within which limits. A text holds `minimum` to `maximum` characters. */
export const rules = {
  fullName: { kind: 'text', minimum: 2, maximum: 100, pattern: 'letter', required },
  customerType: { kind: 'code', codes: ['potential', 'current', 'churned', 'strategicPartner'], required },
  industry: { kind: 'text', minimum: 1, maximum: 3, pattern: 'industry', required },
  size: { kind: 'code', codes: ['small', 'medium', 'large'], required },
  registeredAddress: { kind: 'text', minimum: 1, maximum: 200, pattern: 'place', required },
  contactName: { kind: 'text', minimum: 1, maximum: 50, pattern: 'notDigitsOnly', required },
  contactTitle: { kind: 'text', minimum: 1, maximum: 50, required },
  phone: { kind: 'text', minimum: 1, maximum: 200, pattern: 'phone', required },
  email: { kind: 'text', minimum: 1, maximum: 254, pattern: 'email' },
  website: { kind: 'text', minimum: 1, maximum: 2048, pattern: 'website' },
  foundedOn: { kind: 'date' },
  mainBusiness: { kind: 'text', minimum: 1, maximum: 200 },
  annualRevenue: { kind: 'amount' },
  targetCustomers: { kind: 'text', minimum: 1, maximum: 200 },
  demandTypes: { kind: 'codes', codes: ['purchase', 'consulting', 'jointDevelopment', 'afterSales', 'other'] },
  demandDetail: { kind: 'text', minimum: 1, maximum: 2000 },
  intent: { kind: 'code', codes: ['high', 'medium', 'low', 'none'] },
  owner: { kind: 'text', minimum: 1, maximum: 50, pattern: 'notDigitsOnly' },
  nextFollowUpOn: { kind: 'date' },
  remark: { kind: 'text', minimum: 1, maximum: 2000 },
}

/** The schema of each field in a library's own words: `spell` says a rule, `optional` wraps what may be absent. */
export function spelled(spell, optional) {
  return Object.fromEntries(
    Object.entries(rules).map(([key, rule]) => [key, rule.required ? spell(rule, key) : optional(spell(rule, key))]),
  )
}

/** A day of the Gregorian calendar, `YYYY-MM-DD`. */
export function isCalendarDate(text) {
  if (!patterns.date.test(text)) return false
  const year = +text.slice(0, 4)
  const month = +text.slice(5, 7)
  const day = +text.slice(8)
  if (year < 1 || month < 1 || month > 12 || day < 1) return false
  if (day <= 28) return true
  if (month === 2) return day === 29 && ((year % 4 === 0 && year % 100 !== 0) || year % 400 === 0)
  return day <= (month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31)
}

/** 万元 with two decimals at most. */
export function isAmount(value) {
  return value >= 0 && value <= 100_000_000 && Math.round(value * 100) / 100 === value
}
