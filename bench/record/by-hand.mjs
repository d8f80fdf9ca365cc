import { today } from './records.mjs'
import { codes, isAmount, isCalendarDate, patterns, required, texts } from './rules.mjs'

/** What a careful programmer writes for this record alone: one test per key, walked over the record's own keys. */
const sets = Object.fromEntries(Object.entries(codes).map(([key, list]) => [key, new Set(list)]))
const isText = (value, maximum, minimum = 1) =>
  typeof value === 'string' && value.length >= minimum && value.length <= maximum

const tests = {
  fullName: (value) => isText(value, 100, 2) && patterns.letter.test(value),
  customerType: (value) => sets.customerType.has(value),
  industry: (value) => sets.industry.has(value),
  size: (value) => sets.size.has(value),
  registeredAddress: (value) => isText(value, 200) && patterns.place.test(value),
  contactName: (value) => isText(value, 50) && patterns.notDigitsOnly.test(value),
  phone: (value) => isText(value, 200) && patterns.phone.test(value),
  email: (value) => isText(value, 254) && patterns.email.test(value),
  website: (value) => isText(value, 2048) && patterns.website.test(value),
  foundedOn: (value) => typeof value === 'string' && isCalendarDate(value) && value <= today,
  annualRevenue: (value) => typeof value === 'number' && isAmount(value),
  demandTypes: (value) => Array.isArray(value) && value.every((code) => sets.demandTypes.has(code)),
  intent: (value) => sets.intent.has(value),
  owner: (value) => isText(value, 50),
  nextFollowUpOn: (value) => typeof value === 'string' && isCalendarDate(value) && value >= today,
  ...Object.fromEntries(Object.entries(texts).map(([key, maximum]) => [key, (value) => isText(value, maximum)])),
}

export const byHand = {
  is: (record) => {
    let missing = required.length
    for (const key in record) {
      const test = tests[key]
      if (test === undefined) continue
      if (!test(record[key])) return false
      if (required.includes(key)) missing -= 1
    }
    return missing === 0
  },
  failing: (record) => {
    const failing = required.filter((key) => record[key] === undefined)
    for (const key in record) if (tests[key] !== undefined && !tests[key](record[key])) failing.push(key)
    return failing
  },
}
