import { customerModel, formatIndustry } from 'kehu'
import { industries } from 'kehu/data/industries'

/** The rules that every implementation keeps: what can be said in each of them without help. */

const codesOf = (list) => customerModel.options[list].map(({ code }) => code)

export const codes = {
  customerType: codesOf('customerType'),
  size: codesOf('size'),
  demandTypes: codesOf('demandType'),
  intent: codesOf('intent'),
  industry: [...'ABCDEFGHIJKLMNOPQRST']
    .flatMap((section) => [
      section,
      ...Array.from({ length: 97 }, (_, index) => section + String(index + 1).padStart(2, '0')),
    ])
    .filter((code) => formatIndustry(code, industries) !== code),
}

export const required = Object.entries(customerModel.fields)
  .filter(([, row]) => row.required)
  .map(([key]) => key)

export const patterns = {
  letter: /\p{L}/u,
  notDigitsOnly: /\D/,
  place: /省|市|自治区|特别行政区/,
  phone:
    /^(?:1[3-9]\d{9}|0\d{2,3}-[2-9]\d{6,7}(?:-\d{1,6})?)(?:\/(?:1[3-9]\d{9}|0\d{2,3}-[2-9]\d{6,7}(?:-\d{1,6})?)){0,2}$/,
  email:
    /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+$/,
  website: /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+(?:\/\S*)?$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
}

/** Texts with nothing to keep but a length. */
export const texts = { contactTitle: 50, mainBusiness: 200, targetCustomers: 200, demandDetail: 2000, remark: 2000 }

export function isCalendarDate(text) {
  if (!patterns.date.test(text)) return false
  const [year, month, day] = [+text.slice(0, 4), +text.slice(5, 7), +text.slice(8)]
  if (year < 1 || month < 1 || month > 12 || day < 1) return false
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return day <= (month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31)
}

export function isAmount(value) {
  return value >= 0 && value <= 100_000_000 && Math.round(value * 100) / 100 === value
}
