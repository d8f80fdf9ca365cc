import { type } from 'arktype'
import { isAmount, isCalendarDate, patterns, rules } from '../rules.mjs'

const judging = type(fieldsOf())
const deleting = type({ '+': 'delete', ...fieldsOf() })

function fieldsOf() {
  return Object.fromEntries(
    Object.entries(rules).map(([key, rule]) => [rule.required ? key : `${key}?`, fieldOf(rule)]),
  )
}

function fieldOf({ kind, minimum, maximum, pattern, codes }) {
  switch (kind) {
    case 'text': {
      const text = type(`${minimum} <= string <= ${maximum}`)
      return pattern ? text.and(patterns[pattern]) : text
    }
    case 'code':
      return type.enumerated(...codes)
    case 'codes':
      return type.enumerated(...codes).array()
    case 'date':
      return type('string').narrow(isCalendarDate)
    case 'amount':
      return type('number').narrow(isAmount)
  }
}

export const peer = {
  name: 'arktype',
  parse: (record) => {
    const result = deleting(record)
    return result instanceof type.errors ? undefined : result
  },
  failing: (record) => {
    const result = judging(record)
    return result instanceof type.errors ? result.map((issue) => issue.path[0]) : []
  },
  is: (record) => judging.allows(record),
}
