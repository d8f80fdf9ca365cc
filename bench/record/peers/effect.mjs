import { isSuccess } from 'effect/Result'
import * as S from 'effect/Schema'
import { decodeUnknownResult } from 'effect/SchemaParser'
import { isAmount, isCalendarDate, patterns, spelled } from '../rules.mjs'

const schema = S.Struct(
  spelled((rule) => {
    switch (rule.kind) {
      case 'text': {
        const text = S.String.check(S.isMinLength(rule.minimum), S.isMaxLength(rule.maximum))
        return rule.pattern ? text.check(S.isPattern(patterns[rule.pattern])) : text
      }
      case 'code':
        return S.Literals(rule.codes)
      case 'codes':
        return S.Array(S.Literals(rule.codes))
      case 'date':
        return S.String.check(S.makeFilter(isCalendarDate))
      case 'amount':
        return S.Number.check(S.makeFilter(isAmount))
    }
  }, S.optionalKey),
)
const decode = decodeUnknownResult(schema)
const allIssues = { errors: 'all' }
const is = S.is(schema)

export const peer = {
  name: 'effect',
  parse: (record) => {
    const result = decode(record)
    return isSuccess(result) ? result.success : undefined
  },
  failing: (record) => {
    const result = decode(record, allIssues)
    return isSuccess(result) ? [] : keysOf(result.failure)
  },
  is,
}

/** The first key of every path in a tree of issues. */
function keysOf(issue) {
  if (issue._tag === 'Pointer') return [issue.path[0]]
  if (issue._tag === 'Composite') return issue.issues.flatMap(keysOf)
  return issue.issue === undefined ? [] : keysOf(issue.issue)
}
