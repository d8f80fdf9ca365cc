import type { Chance } from './chance.ts'
import { addressOf, type Company, legalNameOf, letters, phoneOf, type Stock } from './company.ts'
import type { Slips } from './slips.ts'

export type Values = Record<string, string>

/** How a name comes to be written in another way. */
export type Variation =
  | 'none'
  | 'brackets'
  | 'blanks'
  | 'regionMoved'
  | 'regionMovedInside'
  | 'regionWritten'
  | 'regionDropped'
  | 'liability'
  | 'brandOnly'
  | 'brandAndTrade'
  | 'regionAndBrand'
  | 'truncated'
  | 'substitution'
  | 'omission'
  | 'doubling'
  | 'exchange'
  | 'homophone'
  | 'formerInBrackets'
  | 'formerInRemark'
  | 'formerUnsaid'

/** Variations by which a stranger would not know the company: something else tells it, or the label could not be seen. */
const weak: ReadonlySet<Variation> = new Set([
  'regionDropped',
  'brandOnly',
  'brandAndTrade',
  'regionAndBrand',
  'substitution',
  'omission',
  'doubling',
  'exchange',
  'homophone',
])

/** The record of a company as somebody enters it the first time. */
export function firstRecord(company: Company, chance: Chance): Values {
  const { contact, phones, domain, creditCode } = company
  return filled({
    fullName: legalNameOf(company),
    registeredAddress: addressOf(company),
    contactName: contact,
    phone: phones.join('/'),
    email: mailOf(domain, chance),
    website: domain && chance.happens(0.4) ? `www.${domain}` : '',
    creditCode: chance.happens(0.5) ? creditCode : '',
  })
}

/** The record of the same company as somebody else enters it: another writing, and what else is known of it by then. */
export function laterRecord(
  company: Company,
  first: Values,
  variation: Variation,
  stock: Stock,
  slips: Slips,
  chance: Chance,
): Values {
  const { domain, contact, phones, creditCode } = company
  const { name, remark } = writtenName(company, variation, stock, slips, chance)
  const isFormer = variation === 'formerUnsaid'
  const knowsCode = isFormer && chance.happens(0.5)
  const all = isFormer && !knowsCode
  const shares = (probability: number) => all || chance.happens(probability)
  const other = { phone: phoneOf(chance), contact: chance.oneOf(stock.surnames) + chance.oneOf(stock.givenNames) }
  const record = filled({
    fullName: name,
    registeredAddress: shares(0.85) ? writtenAddress(company, chance) : '',
    contactName: shares(0.6) ? contact : other.contact,
    phone: shares(0.6) ? writtenPhones(phones, chance) : other.phone,
    email: chance.happens(0.8) ? mailOf(domain, chance) : '',
    website: domain && chance.happens(0.4) ? `www.${domain}` : '',
    creditCode: knowsCode || chance.happens(0.5) ? creditCode : '',
    remark,
  })
  if (knowsCode) first.creditCode = creditCode
  return weak.has(variation) && !sharesSomething(first, record) ? { ...record, phone: phones[0] ?? '' } : record
}

function sharesSomething(first: Values, record: Values): boolean {
  const sharesOf = (key: string) => first[key] !== undefined && first[key] === record[key]
  const domainOf = ({ email = '' }: Values) => email.slice(email.indexOf('@') + 1)
  const isOwnDomain = domainOf(first) !== '' && !/^(?:qq|163|126)\.com$/.test(domainOf(first))
  const numbers = (first.phone ?? '').split('/').filter((number) => (record.phone ?? '').split('/').includes(number))
  const door = (text = '') => /\D+\d+号/.exec(text.replace(/^.*[市区县]/, ''))?.[0]
  return (
    sharesOf('creditCode') ||
    sharesOf('contactName') ||
    numbers.length > 0 ||
    (isOwnDomain && domainOf(first) === domainOf(record)) ||
    (record.registeredAddress !== undefined && door(first.registeredAddress) === door(record.registeredAddress))
  )
}

function writtenName(
  company: Company,
  variation: Variation,
  stock: Stock,
  slips: Slips,
  chance: Chance,
): { readonly name: string; readonly remark: string } {
  const name = nameOf(company, variation, slips, chance)
  const former = legalNameOf({ ...company, brand: chance.oneOf(stock.brands) + chance.oneOf(stock.brands).charAt(0) })
  switch (variation) {
    case 'formerInBrackets':
      return { name: `${name}（${chance.oneOf(['原', '曾用名：', '原名'])}${former}）`, remark: '' }
    case 'formerInRemark':
      return { name: former, remark: `更名前的资料。${chance.oneOf(['简称：', '原名：', '曾用名：'])}${name}` }
    case 'formerUnsaid':
      return { name: former, remark: '' }
    default:
      return { name, remark: '' }
  }
}

function nameOf(company: Company, variation: Variation, slips: Slips, chance: Chance): string {
  const { place, brand, trade, isGroup, form, branch } = company
  const name = legalNameOf(company)
  const end = (isGroup ? '集团' : '') + form + branch
  const town = place.replace(/^.*(?:省|自治区)/, '').replace(/市$/, '')
  switch (variation) {
    case 'brackets':
      return place === ''
        ? name
        : `${brand}${trade}${chance.oneOf(['()', '[]', '【】']).replace(/(?<=^.)/, place)}${end}`
    case 'blanks':
      return chance.oneOf([
        `${name} `,
        `${place} ${brand}${trade} ${end}`,
        `${name}。`,
        `${place}${brand}　${trade}${end}`,
      ])
    case 'regionMoved':
      return place === '' ? name : `${brand}${trade}（${place.replace(/市$/, '')}）${end}`
    case 'regionMovedInside':
      return place === '' ? name : `${brand}（${place.replace(/市$/, '')}）${trade}${end}`
    case 'regionWritten':
      return place === '' ? name : `${chance.oneOf([town, `${town}市`])}${brand}${trade}${end}`
    case 'regionDropped':
      return `${brand}${trade}${end}`
    case 'liability':
      return name.replace(/(?<!股份)有限公司/, '有限责任公司')
    case 'brandOnly':
      return `${brand}${isGroup ? '集团' : ''}${branch}`
    case 'brandAndTrade':
      return `${brand}${trade}${isGroup ? '集团' : ''}${branch}`
    case 'regionAndBrand':
      return `${town}${brand}${isGroup ? '集团' : ''}${branch}`
    case 'truncated':
      return name.slice(0, -1)
    case 'substitution':
    case 'omission':
    case 'doubling':
    case 'exchange':
      return slips[variation](name, chance)
    case 'homophone':
      return legalNameOf(
        chance.happens(0.7)
          ? { ...company, brand: slips.homophone(brand, chance) }
          : { ...company, trade: slips.homophone(trade, chance) },
      )
    default:
      return name
  }
}

function writtenAddress(company: Company, chance: Chance): string {
  const { province, city, district, road, door, room } = company
  const town = city || province
  return chance.oneOf([
    addressOf(company),
    addressOf(company),
    `${town}${district}${road}${door}号${room}`,
    `${town}${district}${road}${door}号`,
    `${town.replace(/市$/, '')}${road}${door}号${room}`,
    `${province}${city}${district}${road}${door}号${1 + chance.below(30)}层`,
  ])
}

function writtenPhones(phones: readonly string[], chance: Chance): string {
  const [first = '', second = first] = phones
  return chance.oneOf([phones.join('/'), first, second, `${phoneOf(chance)}/${first}`])
}

function mailOf(domain: string, chance: Chance): string {
  const host = domain || chance.oneOf(['qq.com', '163.com', '126.com'])
  return `${letters(chance, 3 + chance.below(6))}@${host}`
}

function filled(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''))
}
