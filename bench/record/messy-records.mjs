import { labels } from './option-labels.mjs'
import { dice, validRecords } from './records.mjs'

const fullWidth = (text) => text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))
const grouped = (phone) =>
  phone.replace(/1(\d\d)(\d{4})(\d{4})/, '1$1 $2 $3').replace(/(0\d{2,3})-(\d{4})(\d{4})/, '（$1）$2 $3')
const slashed = (date) => date.split('-').map(Number).join('/')
const inCharacters = (date) => slashed(date).replace('/', '年').replace('/', '月').concat('日')

/** How people type a canonical value into a spreadsheet. */
const typings = {
  fullName: (text) => ` ${text}\u3000`,
  customerType: (code) => labels.customerType[code],
  industry: fullWidth,
  size: (code) => labels.size[code],
  registeredAddress: (text) => ` ${text} `,
  contactName: (text) => `${text}\u200b`,
  phone: (text) => grouped(text),
  email: (text) => ` ${text.replace('example', 'Example')}`,
  website: (text) => `https://${text}`,
  foundedOn: slashed,
  annualRevenue: (amount) => fullWidth(`${amount}`).concat('万元'),
  demandTypes: (codes) => codes.map((code) => labels.demandTypes[code]).join('、'),
  intent: (code) => labels.intent[code],
  nextFollowUpOn: inCharacters,
  remark: (text) => `${text}\n`,
}

/** Valid records as people type them, about half of the fields in another spelling, beside their canonical form. */
export function messyRecords(count, { seed = 5 } = {}) {
  const { chance } = dice(seed)
  return validRecords(count, { seed, shape: 'varied' }).map((canonical) => {
    const typed = { ...canonical }
    for (const key of Object.keys(typed)) if (typings[key] && chance(0.5)) typed[key] = typings[key](typed[key])
    return { typed: JSON.parse(JSON.stringify(typed)), canonical }
  })
}
