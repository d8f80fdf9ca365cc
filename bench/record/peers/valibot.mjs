import * as v from 'valibot'
import { isAmount, isCalendarDate, patterns, spelled } from '../rules.mjs'

const schema = v.object(
  spelled((rule) => {
    switch (rule.kind) {
      case 'text': {
        const text = [v.string(), v.minLength(rule.minimum), v.maxLength(rule.maximum)]
        return rule.pattern ? v.pipe(...text, v.regex(patterns[rule.pattern])) : v.pipe(...text)
      }
      case 'code':
        return v.picklist(rule.codes)
      case 'codes':
        return v.array(v.picklist(rule.codes))
      case 'date':
        return v.pipe(v.string(), v.check(isCalendarDate))
      case 'amount':
        return v.pipe(v.number(), v.check(isAmount))
    }
  }, v.optional),
)
const firstIssue = { abortEarly: true }

export const peer = {
  name: 'valibot',
  parse: (record) => {
    const result = v.safeParse(schema, record, firstIssue)
    return result.success ? result.output : undefined
  },
  failing: (record) => v.safeParse(schema, record).issues?.map((issue) => issue.path[0].key) ?? [],
  is: (record) => v.is(schema, record),
}
